package dev.vademecum.diagram.polar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagram.Models;
import dev.vademecum.diagram.layout.EdgeRouting;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.layout.Router;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolarWaysTest {
  private static final int HOURS = 12;

  /** The work of routing is counted, not timed. */
  @ParameterizedTest
  @ValueSource(ints = {2, 4, 6})
  void anEdgeOfRingsIsHeldAgainstFewOthersHoweverManyThereAre(int rings) {
    Layout layout = Models.of(rings(rings), new Diagnostics()).layout();
    Router router = new Router(layout.nodes(), path -> 0);
    PolarWays ways = new PolarWays(layout.bounds().width() / 2);
    EdgeRouting routing = new EdgeRouting(layout.nodes(), router, ways::between);
    routing.route(layout.edges().stream().map(RoutedEdge::edge).toList(), List.of());
    assertThat(layout.edges()).hasSize(2 * HOURS * (rings - 1));
    assertThat(routing.compared()).isPositive().isLessThan(3500L * layout.edges().size());
    assertThat(router.looked()).isPositive().isLessThan(240L * layout.edges().size());
  }

  /** A node at each hour of each ring, with edges to those farther out an hour before and after. */
  private static String rings(int count) {
    String rings =
        IntStream.range(0, count)
            .mapToObj(i -> "{id: r%d, label: R%d}".formatted(i, i))
            .collect(Collectors.joining(", "));
    StringBuilder nodes = new StringBuilder();
    StringBuilder edges = new StringBuilder();
    for (int i = 0; i < count * HOURS; i++) {
      int hour = i % HOURS + 1;
      nodes.append(
          "  - {id: n%d, label: K%d, at: {ring: r%d, hour: %d}}\n"
              .formatted(i, i, i / HOURS, hour));
      if (i + HOURS < count * HOURS) {
        int next = i / HOURS * HOURS + hour % HOURS;
        edges.append("  - {from: n%d, to: n%d}\n".formatted(i, next + HOURS));
        edges.append("  - {from: n%d, to: n%d}\n".formatted(next, i + HOURS));
      }
    }
    return "archetype: rings\nrings: [%s]\nnodes:\n%sedges:\n%s".formatted(rings, nodes, edges);
  }
}
