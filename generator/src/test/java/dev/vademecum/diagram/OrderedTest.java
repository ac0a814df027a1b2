package dev.vademecum.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.svg.SvgOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps and levels. */
class OrderedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "grow",
        "fasen-van-verandering",
        "kotter",
        "verbindende-communicatie",
        "stappen-terug",
        "g-schema",
        "grow-groepen",
        "lange-stappen",
        "stappen-met-wachttijd",
        "inferentieladder",
        "maslow",
        "ijsberg",
        "bateson",
        "lencioni",
        "participatieladder"
      })
  void everythingHasRoom(String model) {
    Diagram diagram = drawn(model);
    Room.holds(diagram.layout());
    Room.holds(diagram.narrow().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nested/logische-niveaus", "nested/cirkels-van-covey"})
  void wordsOfNestedLevelsStandInTheirOwnCrescent(String model) {
    Diagram diagram = drawn(model);
    Room.wordsHaveRoom(diagram.layout());
    for (PlacedNode one : diagram.layout().nodes()) {
      assertThat(diagram.layout().nodes())
          .allMatch(o -> o.id().equals(one.id()) || !o.outline().meets(one.label().box()));
    }
  }

  /** Crescents fill their circle, so an edge leads from within one into another. */
  @ParameterizedTest
  @ValueSource(strings = {"nested/logische-niveaus", "nested/cirkels-van-covey"})
  void edgesOfNestedLevelsBeginAndEndInTheirCrescents(String model) {
    Layout layout = drawn(model).layout();
    assertThat(layout.edges()).isNotEmpty();
    for (RoutedEdge edge : layout.edges()) {
      assertThat(crescentsAt(edge.path().first(), layout))
          .containsExactly(edge.edge().from().value());
      assertThat(crescentsAt(edge.path().last(), layout)).containsExactly(edge.edge().to().value());
    }
  }

  private static List<String> crescentsAt(Point point, Layout layout) {
    return layout.nodes().stream()
        .filter(node -> node.outline().contains(point))
        .map(PlacedNode::id)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"grow", "kotter", "maslow", "ijsberg", "participatieladder"})
  void aNarrowDrawingNeedsNoScrolling(String model) {
    assertThat(drawn(model).narrow().orElseThrow().bounds().width()).isLessThanOrEqualTo(420);
  }

  @Test
  void aLongRowOfStepsTurnsIntoSeveral() {
    Layout layout = drawn("kotter").layout();
    assertThat(layout.bounds().width()).isLessThan(720);
    assertThat(middle(layout, "s5").y()).isGreaterThan(middle(layout, "s4").y());
    assertThat(middle(layout, "s5").x()).isEqualTo(middle(layout, "s1").x());
  }

  @Test
  void bracketsOfNeighboursDoNotTouchThoughTheirShapesReachIntoOneAnother() {
    List<Box> brackets =
        drawn("grow-groepen").layout().backdrops().stream()
            .filter(shape -> shape.style().equals("bracket"))
            .map(Backdrop::box)
            .toList();
    assertThat(brackets).hasSize(2);
    assertThat(brackets.get(0).distance(brackets.get(1))).isGreaterThan(4);
  }

  /** A number on a line leaves something of the line to see. */
  @Test
  void onANarrowScreenAnArrowToTheNextStepIsLongerThanItsNumberIsWide() {
    Layout narrow = drawn("stappen-met-wachttijd").narrow().orElseThrow();
    RoutedEdge edge =
        narrow.edges().stream()
            .filter(e -> e.edge().from().value().equals("bijstelling"))
            .findFirst()
            .orElseThrow();
    double number = edge.number().orElseThrow().box().height();
    assertThat(edge.path().length()).isGreaterThan(number + 10);
  }

  /** What a step needs in a row is no fault where steps stand in a column. */
  @Test
  void aWordThatIsTooLongForARowHasRoomInAColumn() {
    Layout narrow = drawn("lange-stappen").narrow().orElseThrow();
    assertThat(narrow.nodes())
        .allMatch(node -> node.outline().centre().x() == middle(narrow, "p1").x());
  }

  /** However far it is around the rows, there is no other way. */
  @Test
  void inRowsOfTwoAnArrowLeadsFromTheEndOfEachToTheStartOfTheNext() {
    Layout layout = drawn("lange-stappen").layout();
    assertThat(middle(layout, "p3").x()).isEqualTo(middle(layout, "p1").x());
    assertThat(layout.edges()).hasSize(11);
  }

  @Test
  void onANarrowScreenStepsStandBelowOneAnother() {
    Layout narrow = drawn("grow").narrow().orElseThrow();
    assertThat(narrow.nodes())
        .allMatch(node -> node.outline().centre().x() == middle(narrow, "goal").x());
    assertThat(middle(narrow, "will").y()).isGreaterThan(middle(narrow, "goal").y());
  }

  @Test
  void stepsGoWhereTheirDirectionSays() {
    Layout rtl = drawn("stappen-terug").layout();
    assertThat(middle(rtl, "b").x()).isLessThan(middle(rtl, "a").x());
    Layout up = steps("{shape: boxes, direction: btt}").layout();
    assertThat(middle(up, "b").y()).isLessThan(middle(up, "a").y());
  }

  @Test
  void arrowsLeadFromStepToStepAndBoxesStandAlone() {
    assertThat(steps("{shape: arrows}").layout().edges()).hasSize(1);
    assertThat(steps("{shape: boxes}").layout().edges()).isEmpty();
    assertThat(steps("{shape: chevrons}").layout().edges()).isEmpty();
  }

  private static Diagram steps(String layout) {
    return Models.of(
        """
        archetype: steps
        layout: %s
        nodes: [{id: a, label: A}, {id: b, label: B}]
        """
            .formatted(layout),
        new Diagnostics());
  }

  @Test
  void levelsStartAtTheTopUnlessTheyGoUpwards() {
    Layout upwards = drawn("maslow").layout();
    assertThat(middle(upwards, "fys").y()).isGreaterThan(middle(upwards, "zelf").y());
    Layout downwards = drawn("bateson").layout();
    assertThat(middle(downwards, "a").y()).isLessThan(middle(downwards, "f").y());
  }

  @Test
  void aNarrowIcebergGrowsWiderBeforeItsLayersGrowHigh() {
    Layout narrow = drawn("ijsberg-lang").narrow().orElseThrow();
    assertThat(narrow.nodes()).allMatch(layer -> layer.outline().box().height() <= 84);
  }

  @Test
  void theTextVersionTellsWhereTheWaterIs() {
    assertThat(drawn("ijsberg").text().statements().toString())
        .contains("waterline", "Vaardigheden", "Onzichtbaar");
  }

  @Test
  void theSameModelGivesTheSameBytes() {
    SvgOptions options = SvgOptions.of("m", "Titel", "Wat er te zien is");
    List.of("kotter", "ijsberg", "nested/logische-niveaus")
        .forEach(
            model -> assertThat(drawn(model).svg(options)).isEqualTo(drawn(model).svg(options)));
  }

  private static Point middle(Layout layout, String id) {
    return layout.node(id).orElseThrow().outline().centre();
  }

  private static Diagram drawn(String model) {
    Diagnostics diagnostics = new Diagnostics();
    Diagram diagram = Models.named(model, diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return diagram;
  }
}
