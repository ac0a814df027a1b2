package dev.vademecum.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.KeyRow;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.layout.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold in every drawing, whatever the model. */
class GeometryTest {

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
    everythingHasRoom(diagram.layout());
    everythingHasRoom(diagram.narrow().orElseThrow());
  }

  private static void everythingHasRoom(Layout layout) {
    nodesAreApart(layout);
    wordsAreWithinTheirNodes(layout);
    edgesAvoidNodes(layout);
    wordsOverlapNothing(layout);
    everythingIsWithinBounds(layout);
  }

  private static void nodesAreApart(Layout layout) {
    List<PlacedNode> nodes = layout.nodes();
    for (int i = 0; i < nodes.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(nodes.get(i).outline().distance(nodes.get(j).outline()))
            .as(nodes.get(i).id() + " and " + nodes.get(j).id())
            .isGreaterThan(10);
      }
    }
  }

  private static void wordsAreWithinTheirNodes(Layout layout) {
    for (PlacedNode node : layout.nodes()) {
      Box words = node.label().box();
      Box all = node.sub().map(sub -> sub.box().with(words)).orElse(words);
      for (Point corner : corners(words)) {
        assertThat(node.outline().contains(corner)).as(node.id()).isTrue();
      }
      assertThat(node.outline().box().with(all)).as(node.id()).isEqualTo(node.outline().box());
    }
  }

  private static List<Point> corners(Box box) {
    return List.of(
        new Point(box.left(), box.top()),
        new Point(box.right(), box.top()),
        new Point(box.right(), box.bottom()),
        new Point(box.left(), box.bottom()));
  }

  private static void edgesAvoidNodes(Layout layout) {
    for (RoutedEdge edge : layout.edges()) {
      for (PlacedNode node : layout.nodes()) {
        assertThat(edge.path().points())
            .as(edge.edge().from().value() + "-" + edge.edge().to().value() + " at " + node.id())
            .noneMatch(node.outline()::contains);
      }
    }
  }

  private static void wordsOverlapNothing(Layout layout) {
    List<List<Box>> words = new ArrayList<>();
    layout.edges().stream()
        .flatMap(edge -> edge.label().stream())
        .forEach(label -> words.add(List.of(label.box())));
    layout.backdrops().stream().map(Backdrop::letters).forEach(words::add);
    for (int i = 0; i < words.size(); i++) {
      for (Box box : words.get(i)) {
        assertThat(layout.edges()).noneMatch(edge -> edge.path().touches(box));
        assertThat(layout.nodes()).noneMatch(node -> node.outline().box().overlaps(box));
        assertThat(words.subList(0, i)).noneMatch(o -> o.stream().anyMatch(box::overlaps));
      }
    }
  }

  private static void everythingIsWithinBounds(Layout layout) {
    Stream<Box> boxes =
        Stream.of(
                layout.nodes().stream().map(node -> node.outline().box()),
                layout.edges().stream().map(edge -> edge.path().reach()),
                layout.edges().stream().flatMap(e -> e.label().stream()).map(TextBlock::box),
                layout.key().stream().map(KeyRow::text).map(TextBlock::box),
                layout.backdrops().stream().map(Backdrop::box))
            .flatMap(all -> all);
    assertThat(boxes).allMatch(box -> layout.bounds().with(box).equals(layout.bounds()));
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
  void whatHasNoRoomOnANarrowScreenIsDrawnWideOnly() {
    Diagnostics diagnostics = new Diagnostics();
    Diagram diagram =
        Models.of(
            """
            archetype: rings
            rings: [{id: r, label: R}]
            nodes:
              - {id: a, label: Verantwoordelijkheidsbesef, at: {ring: r, hour: 3}}
              - {id: b, label: Verantwoordelijkheidsbesef, at: {ring: r, hour: 9}}
            """,
            diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(diagram.narrow()).isEmpty();
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
    Layout layout = Models.named("cirkel-van-invloed", new Diagnostics()).layout();
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
