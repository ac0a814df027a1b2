package dev.vademecum.diagram.relational;

import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Bows;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.EdgeRouting;
import dev.vademecum.diagram.layout.Engine;
import dev.vademecum.diagram.layout.Finish;
import dev.vademecum.diagram.layout.GroupAreas;
import dev.vademecum.diagram.layout.Joined;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.RightAngles;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.layout.Router;
import dev.vademecum.diagram.layout.Way;
import dev.vademecum.drawing.Edge;
import dev.vademecum.drawing.Graph;
import dev.vademecum.drawing.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Lays out a graph on its grid: edges straight where they can be, else bent around nodes. */
public final class GraphEngine implements Engine<Graph> {
  private static final List<Double> BENDS =
      List.of(0.12, -0.12, 0.2, -0.2, 0.3, -0.3, 0.45, -0.45, 0.65, -0.65);

  /**
   * With more edges than this, only those look for ways around the rows that nodes are in the way
   * of.
   */
  private static final int MOST_AROUND = 24;

  /** From the middle of two nodes to each of two straight edges, where bows would hit nodes. */
  private static final double BESIDE = 9;

  private final Kit kit;

  public GraphEngine(Kit kit) {
    this.kit = kit;
  }

  @Override
  public Layout layout(Graph drawing) {
    List<PlacedNode> nodes = new GridPlaces(drawing, kit).place();
    List<Box> rows = rows(nodes);
    Router router = new Router(nodes, path -> 0);
    List<RoutedEdge> edges =
        new EdgeRouting(nodes, router, (from, to) -> ways(drawing, router, rows, from, to))
            .route(drawing.edges(), List.of());
    GroupAreas groups = new GroupAreas(kit, drawing.parts().groups(), nodes);
    List<Backdrop> backdrops = new ArrayList<>(groups.areas());
    return new Finish(drawing, kit, backdrops, nodes).naming(groups).layout(edges, List.of());
  }

  private static List<Way> ways(
      Graph drawing, Router router, List<Box> rows, PlacedNode from, PlacedNode to) {
    Joined nodes = Joined.of(from, to);
    Point start = from.outline().centre();
    Point end = to.outline().centre();
    List<Way> ways = new ArrayList<>();
    boolean shared = isShared(drawing, from.id(), to.id());
    if (!shared) {
      ways.add(Polyline.of(start, end));
    }
    BENDS.stream()
        .filter(bend -> !shared || bend > 0)
        .forEach(bend -> ways.add(Bows.bent(nodes, start, end, bend)));
    Predicate<Way> misses = way -> router.misses(way, List.of(from, to));
    if (shared && ways.stream().noneMatch(misses)) {
      Point aside = end.minus(start).unit().normal().times(BESIDE);
      ways.add(Polyline.of(start.plus(aside), end.plus(aside)));
    }
    boolean few = !shared && drawing.edges().size() <= MOST_AROUND;
    if (few || ways.stream().noneMatch(misses)) {
      ways.addAll(new RightAngles(rows, false).between(from, to));
    }
    return ways;
  }

  /** Whether more than one edge joins two nodes, which then curve apart. */
  private static boolean isShared(Graph drawing, String one, String other) {
    return drawing.edges().stream()
            .filter(edge -> joins(edge, one, other) || joins(edge, other, one))
            .limit(2)
            .count()
        > 1;
  }

  private static boolean joins(Edge edge, String from, String to) {
    return edge.from().value().equals(from) && edge.to().value().equals(to);
  }

  private static List<Box> rows(List<PlacedNode> nodes) {
    TreeMap<Integer, Box> rows = new TreeMap<>();
    for (PlacedNode node : nodes) {
      int row = ((Placement.OnGrid) node.node().place()).row();
      rows.merge(row, node.outline().box(), Box::with);
    }
    return List.copyOf(rows.values());
  }
}
