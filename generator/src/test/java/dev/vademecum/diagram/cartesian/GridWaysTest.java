package dev.vademecum.diagram.cartesian;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagram.Models;
import dev.vademecum.diagram.layout.EdgeRouting;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.layout.Router;
import dev.vademecum.diagram.layout.Way;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridWaysTest {
  /** The work of routing is counted, not timed. */
  @ParameterizedTest
  @ValueSource(ints = {3, 6, 9})
  void anEdgeOfAMatrixIsHeldAgainstFewOthersHoweverManyThereAre(int side) {
    Layout layout = Models.of(matrix(side), new Diagnostics()).layout();
    Router router = new Router(layout.nodes(), path -> 0);
    LongAdder offered = new LongAdder();
    EdgeRouting routing =
        new EdgeRouting(
            layout.nodes(),
            router,
            (from, to) -> {
              List<Way> ways = new GridWays(Grid.of(layout.nodes())).between(from, to);
              offered.add(ways.size());
              return ways;
            });
    routing.route(layout.edges().stream().map(RoutedEdge::edge).toList(), List.of());
    assertThat(layout.edges()).hasSize(2 * side * (side - 1));
    assertThat(routing.compared()).isPositive().isLessThan(3500L * layout.edges().size());
    assertThat(router.looked()).isPositive().isLessThan(offered.sum() / 2);
  }

  /** A node in each cell, with an edge to the one below it and to the one beside that. */
  private static String matrix(int side) {
    String tracks =
        IntStream.range(0, side).mapToObj(i -> "t" + i).collect(Collectors.joining(", "));
    StringBuilder nodes = new StringBuilder();
    StringBuilder edges = new StringBuilder();
    for (int i = 0; i < side * side; i++) {
      nodes.append(
          "  - {id: n%d, label: K%d, at: {row: t%d, col: t%d}}\n"
              .formatted(i, i, i / side, i % side));
      if (i + side < side * side) {
        int across = i / side * side + side + (i + 1) % side;
        edges.append("  - {from: n%d, to: n%d}\n".formatted(i, i + side));
        edges.append("  - {from: n%d, to: n%d}\n".formatted(i, across));
      }
    }
    return "archetype: matrix\ngrid: {cols: [%s], rows: [%s]}\nnodes:\n%sedges:\n%s"
        .formatted(tracks, tracks, nodes, edges);
  }
}
