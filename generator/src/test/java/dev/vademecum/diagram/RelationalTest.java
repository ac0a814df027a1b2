package dev.vademecum.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Bows;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.EdgeRouting;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.layout.Router;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Graphs, trees and sets. */
class RelationalTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ta-transacties",
        "stress-systeem",
        "genogram",
        "loopbaanboom",
        "ikigai",
        "collins"
      })
  void everythingHasRoom(String model) {
    Diagram diagram = drawn(model);
    Room.holds(diagram.layout());
    diagram.narrow().ifPresent(Room::holds);
  }

  @Test
  void edgesBothWaysCurveApartAndOneMayReturnToItsNode() {
    Layout layout =
        Models.of(
                """
                archetype: graph
                nodes:
                  - {id: a, label: A, at: {row: 1, col: 1}}
                  - {id: b, label: B, at: {row: 1, col: 2}}
                edges: [{from: a, to: b}, {from: b, to: a}, {from: b, to: b}]
                """,
                new Diagnostics())
            .layout();
    List<RoutedEdge> edges = layout.edges();
    assertThat(edges.get(0).path().crossings(edges.get(1).path())).isZero();
    assertThat(edges.get(0).path().distance(edges.get(1).path())).isGreaterThan(6);
    assertThat(edges.get(2).path().length()).isGreaterThan(40);
  }

  @Test
  void aLabelOfSeveralEdgesIsExplainedOnce() {
    Layout narrow = drawn("graaf-veertig").narrow().orElseThrow();
    assertThat(narrow.key())
        .extracting(row -> row.text().lines())
        .containsOnlyOnce(List.of("versterkt"));
    assertThat(narrow.edges()).filteredOn(edge -> edge.number().isPresent()).hasSizeGreaterThan(9);
  }

  @Test
  void transactionsBothWaysStayBetweenTheColumns() {
    Layout layout = drawn("ta-ego-ulterieur").layout();
    Box nodes = Box.around(layout.nodes().stream().map(PlacedNode::box).toList());
    assertThat(layout.edges()).allMatch(edge -> nodes.with(edge.path().reach()).equals(nodes));
  }

  @Test
  void anEdgeOfATreeRunsBesideTheLinesToChildren() {
    Layout layout = drawn("genogram-beroepen").layout();
    RoutedEdge edge = layout.edges().get(0);
    assertThat(layout.backdrops())
        .filteredOn(Backdrop.Form.class::isInstance)
        .allSatisfy(
            line ->
                assertThat(((Backdrop.Form) line).trace().border().distance(edge.path()))
                    .isGreaterThan(8));
  }

  @Test
  void parentsStandOverTheMiddleOfTheirChildren() {
    Layout layout = drawn("genogram").layout();
    double children = (middle(layout, "tom").x() + middle(layout, "bram").x()) / 2;
    assertThat(between(layout, "vader", "moeder")).isCloseTo(children, within(1.0));
    assertThat(middle(layout, "opa").y() - middle(layout, "opa2").y()).isBetween(-0.01, 0.01);
  }

  @Test
  void aNodeWithoutAPartOfItsOwnIsReportedAtItsPlace() {
    Diagnostics diagnostics = new Diagnostics();
    Models.of(
        """
        archetype: venn
        sets: [{id: a, label: A}, {id: b, label: B}, {id: c, label: C}, {id: d, label: D}]
        nodes:
          - {id: n1, label: N, at: {in: [a, b]}}
          - {id: n2, label: N, at: {in: [a, c]}}
          - {id: n3, label: N, at: {in: [a, d]}}
        """,
        diagnostics);
    assertThat(diagnostics.sorted()).extracting(d -> d.range().start().line()).containsExactly(5);
  }

  /** The work of routing is counted, not timed. */
  @ParameterizedTest
  @ValueSource(ints = {25, 50, 100})
  void anEdgeIsHeldAgainstFewOthersHoweverManyThereAre(int size) {
    Diagnostics diagnostics = new Diagnostics();
    Layout layout = Models.of(chain(size), diagnostics).layout();
    Router router = new Router(layout.nodes(), path -> 0);
    EdgeRouting routing = new EdgeRouting(layout.nodes(), router, RelationalTest::bows);
    routing.route(layout.edges().stream().map(RoutedEdge::edge).toList(), List.of());
    assertThat(layout.edges()).hasSizeGreaterThan(size);
    assertThat(routing.compared()).isPositive().isLessThan(80L * layout.edges().size());
  }

  private static List<Polyline> bows(PlacedNode from, PlacedNode to) {
    return Stream.of(0.0, 0.15, -0.15, 0.3, -0.3)
        .map(bend -> Bows.bent(from.outline().centre(), to.outline().centre(), bend))
        .toList();
  }

  /** Rows of ten nodes, each with edges to the next one and to the two below it. */
  private static String chain(int size) {
    StringBuilder yaml = new StringBuilder("archetype: graph\nnodes:\n");
    for (int i = 0; i < size; i++) {
      yaml.append(
          "  - {id: n%d, label: Knoop %d, at: {row: %d, col: %d}}\n"
              .formatted(i, i, i / 10 + 1, i % 10 + 1));
    }
    yaml.append("edges:\n");
    for (int i = 0; i < size; i++) {
      if (i % 10 != 9) {
        yaml.append("  - {from: n%d, to: n%d}\n".formatted(i, i + 1));
      }
      if (i + 10 < size) {
        yaml.append("  - {from: n%d, to: n%d}\n".formatted(i, i + 10));
      }
      if (i % 10 != 9 && i + 11 < size) {
        yaml.append("  - {from: n%d, to: n%d}\n".formatted(i, i + 11));
        yaml.append("  - {from: n%d, to: n%d}\n".formatted(i + 1, i + 10));
      }
    }
    return yaml.toString();
  }

  @Test
  void anOnlyChildHangsStraightBelowParentsOfDifferentSizes() {
    Layout layout = drawn("genogram-drie").layout();
    assertThat(middle(layout, "kind").x()).isCloseTo(between(layout, "ik", "part"), within(0.01));
  }

  /** The middle of the gap between two nodes, the first of which is on the left. */
  private static double between(Layout layout, String left, String right) {
    double from = layout.node(left).orElseThrow().outline().box().right();
    return (from + layout.node(right).orElseThrow().outline().box().left()) / 2;
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
