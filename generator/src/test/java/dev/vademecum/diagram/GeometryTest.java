package dev.vademecum.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagram.layout.KeyRow;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.RoutedEdge;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold in every drawing, whatever the model. */
class GeometryTest {
  private static final double NODES_APART = 10;

  @ParameterizedTest
  @ValueSource(
      strings = {
        Models.SEED,
        "cirkel-van-invloed",
        "lange-woorden",
        "twaalf-knopen",
        "lege-ringen"
      })
  void everythingHasRoom(String model) {
    Diagnostics diagnostics = new Diagnostics();
    Diagram diagram = Models.named(model, diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    Room.holds(diagram.layout(), NODES_APART);
    Room.holds(diagram.narrow().orElseThrow(), NODES_APART);
  }

  @ParameterizedTest
  @ValueSource(strings = {Models.SEED, "cirkel-van-invloed", "lange-woorden", "twaalf-knopen"})
  void onANarrowScreenNumbersTakeThePlaceOfWordsOnEdges(String model) {
    Layout narrow = Models.named(model, new Diagnostics()).narrow().orElseThrow();
    assertThat(narrow.edges()).allMatch(edge -> edge.label().isEmpty());
    assertThat(narrow.edges())
        .allMatch(edge -> edge.number().isPresent() == edge.edge().label().isPresent());
    assertThat(narrow.isClear()).isTrue();
  }

  @Test
  void theSeedIsNarrowEnoughForLettersOfNinePixels() {
    Layout narrow = Models.seed().narrow().orElseThrow();
    assertThat(narrow.bounds().width()).isLessThanOrEqualTo(15 * 288 / 9.1);
    assertThat(narrow.key())
        .allMatch(row -> row.text().style().size() * 288 / narrow.bounds().width() >= 10.5);
  }

  @Test
  void edgesOfTheNarrowSeedCrossNowhere() {
    List<RoutedEdge> edges =
        Models.seed().narrow().orElseThrow().edges().stream()
            .filter(edge -> edge.parts().size() == 1)
            .toList();
    for (RoutedEdge one : edges) {
      assertThat(edges).allMatch(o -> o.equals(one) || o.path().crossings(one.path()) == 0);
    }
  }

  @Test
  void aNameWithoutRoomOnANarrowScreenGetsALetterThatTheKeyExplains() {
    Layout narrow = wordy("Werk").narrow().orElseThrow();
    assertThat(narrow.nodes())
        .extracting(node -> node.node().label().value(), node -> node.label().lines())
        .containsExactly(
            tuple("Verantwoordelijkheidsbesef", List.of("A")),
            tuple("Verantwoordelijkheidszin", List.of("Verantwoordelijkheidszin")),
            tuple("Werk", List.of("Werk")));
    assertThat(narrow.key())
        .extracting(KeyRow::sign, row -> row.text().lines())
        .containsExactly(
            tuple(new KeyRow.Sign.OfLetter("A"), List.of("Verantwoordelijkheidsbesef")));
  }

  @Test
  void whereNamesLookLikeLettersADrawingIsWideOnly() {
    assertThat(wordy("A").narrow()).isEmpty();
  }

  /** A name that is too wide for a phone, one that is not quite, and another. */
  private static Diagram wordy(String third) {
    Diagnostics diagnostics = new Diagnostics();
    Diagram diagram =
        Models.of(
            """
            archetype: rings
            rings: [{id: r, label: R}]
            nodes:
              - {id: a, label: Verantwoordelijkheidsbesef, at: {ring: r, hour: 3}}
              - {id: b, label: Verantwoordelijkheidszin, at: {ring: r, hour: 9}}
              - {id: c, label: THIRD, at: {ring: r, hour: 12}}
            """
                .replace("THIRD", third),
            diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return diagram;
  }

  @Test
  void aLongWordIsSetALittleSmaller() {
    Diagnostics diagnostics = new Diagnostics();
    Layout layout =
        Models.of(
                """
                archetype: rings
                rings: [{id: r, label: R}]
                nodes:
                  - {id: long, label: Loopbaanbegeleidingsovereenkomsten, at: {ring: r, hour: 3}}
                  - {id: short, label: Werk, at: {ring: r, hour: 9}}
                """,
                diagnostics)
            .layout();
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(layout.node("long").orElseThrow().label().style().size()).isBetween(13.0, 14.9);
    assertThat(layout.node("short").orElseThrow().label().style().size()).isEqualTo(15);
  }

  @Test
  void flowAndFeedbackBetweenTwoNodesRunApart() {
    Layout layout = Models.seed().layout();
    RoutedEdge flow = edge(layout, "zijn", "scenarios");
    RoutedEdge feedback = edge(layout, "scenarios", "zijn");
    assertThat(flow.path().crossings(feedback.path())).isZero();
    assertThat(flow.path().distance(feedback.path())).isGreaterThan(8);
  }

  @Test
  void edgesToAllInnerNodesShareATrunkToTheCentre() {
    Layout layout = Models.seed().layout();
    assertThat(layout.junctions()).containsExactly(Point.ORIGIN);
    assertThat(Stream.of("zijn", "willen", "kunnen").map(to -> edge(layout, "vraag", to)))
        .extracting(edge -> edge.parts().get(0))
        .hasSize(3)
        .containsOnly(edge(layout, "vraag", "zijn").parts().get(0));
  }

  @Test
  void edgesOfTheSeedCrossNowhere() {
    List<RoutedEdge> edges =
        Models.seed().layout().edges().stream().filter(edge -> edge.parts().size() == 1).toList();
    for (RoutedEdge one : edges) {
      assertThat(edges).allMatch(o -> o.equals(one) || o.path().crossings(one.path()) == 0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {Models.SEED, "covey-cirkels-drie", "lange-woorden", "ringen-vol"})
  void nodesStandWithinTheOutermostRing(String model) {
    Layout layout = Models.named(model, new Diagnostics()).layout();
    double radius =
        layout.backdrops().stream()
            .filter(backdrop -> backdrop.style().startsWith("ring ring-"))
            .mapToDouble(ring -> ring.box().right())
            .max()
            .orElseThrow();
    assertThat(layout.nodes())
        .allSatisfy(
            node ->
                assertThat(node.outline().corners()).allMatch(corner -> corner.norm() < radius));
  }

  @ParameterizedTest
  @ValueSource(strings = {"covey-cirkels-drie", "disc-stijlen", "cirkel-van-invloed"})
  void noNumberCoversItsEdge(String model) {
    Diagram diagram = Models.named(model, new Diagnostics());
    Stream.concat(Stream.of(diagram.layout()), diagram.narrow().stream())
        .flatMap(layout -> layout.edges().stream())
        .forEach(
            edge ->
                assertThat(edge.number().stream())
                    .allMatch(mark -> edge.path().length() >= 2 * mark.radius() + 16));
  }

  @Test
  void nodesStandAtTheirHour() {
    Layout layout = Models.seed().layout();
    assertThat(layout.node("vraag").orElseThrow().outline().centre().degrees())
        .isBetween(299.9, 300.1);
    assertThat(layout.node("invloed").orElseThrow().outline().centre().degrees())
        .isBetween(59.9, 60.1);
  }

  @Test
  void aNodeThatIsAloneOnTheInnermostRingStandsInTheMiddle() {
    Layout layout = Models.named("lange-woorden", new Diagnostics()).layout();
    assertThat(layout.node("a").orElseThrow().outline().centre()).isEqualTo(Point.ORIGIN);
  }

  @Test
  void aLabelWithoutRoomGetsANumberThatTheKeyExplains() {
    Layout layout = Models.named("covey-cirkels-drie", new Diagnostics()).layout();
    List<Integer> marks =
        layout.edges().stream()
            .flatMap(edge -> edge.number().stream())
            .map(RoutedEdge.NumberMark::number)
            .toList();
    assertThat(marks).isNotEmpty();
    assertThat(layout.key().stream().map(KeyRow::sign))
        .containsAll(marks.stream().map(KeyRow.Sign.OfNumber::new).toList());
  }

  private static RoutedEdge edge(Layout layout, String from, String to) {
    return layout.edges().stream()
        .filter(edge -> edge.edge().from().value().equals(from))
        .filter(edge -> edge.edge().to().value().equals(to))
        .findFirst()
        .orElseThrow();
  }
}
