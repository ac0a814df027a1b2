package dev.vademecum.diagram.polar;

import dev.vademecum.diagram.layout.Bows;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.layout.Router;
import dev.vademecum.drawing.Arrows;
import dev.vademecum.drawing.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Edges from one node to several on the innermost ring share a trunk to the centre and part there,
 * instead of crossing among the nodes.
 */
final class Bundles {
  private static final int FEWEST = 3;
  private static final double JUNCTION_ROOM = 5;
  private static final double STEP = 6;

  private final Map<String, PlacedNode> nodes;
  private final List<String> inner;
  private final Router router;
  private final double innerRadius;

  /**
   * Bundles of a drawing.
   *
   * @param inner ids of the nodes on the innermost ring
   * @param innerRadius of the innermost ring
   */
  Bundles(List<PlacedNode> nodes, List<String> inner, double innerRadius, Router router) {
    this.nodes = nodes.stream().collect(Collectors.toMap(PlacedNode::id, node -> node));
    this.inner = inner;
    this.innerRadius = innerRadius;
    this.router = router;
  }

  private record Source(String id, String kind) implements Comparable<Source> {
    private static final Comparator<Source> ORDER =
        Comparator.comparing(Source::id).thenComparing(Source::kind);

    @Override
    public int compareTo(Source other) {
      return ORDER.compare(this, other);
    }
  }

  /** The edges of the first bundle that has a way to the centre; there is one centre only. */
  List<RoutedEdge> route(List<Edge> edges) {
    Map<Source, List<Edge>> groups =
        edges.stream()
            .filter(this::mayBundle)
            .collect(
                Collectors.groupingBy(
                    edge -> new Source(edge.from().value(), edge.kind().word()),
                    TreeMap::new,
                    Collectors.toList()));
    return groups.values().stream()
        .filter(group -> group.size() >= FEWEST)
        .map(this::bundle)
        .filter(bundle -> !bundle.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private boolean mayBundle(Edge edge) {
    return inner.size() >= FEWEST
        && edge.arrows() == Arrows.END
        && inner.contains(edge.to().value())
        && !inner.contains(edge.from().value());
  }

  private List<RoutedEdge> bundle(List<Edge> edges) {
    return trunk(node(edges.get(0).from().value()))
        .map(trunk -> edges.stream().map(edge -> branch(edge, trunk)).toList())
        .orElse(List.of());
  }

  private RoutedEdge branch(Edge edge, Polyline trunk) {
    PlacedNode target = node(edge.to().value());
    Point centre = target.outline().centre();
    double free = target.outline().distance(Point.ORIGIN) - JUNCTION_ROOM;
    return RoutedEdge.of(
        edge, List.of(trunk, Polyline.of(Point.ORIGIN, centre.unit().times(free))));
  }

  /** The way from a node through one of the gaps between inner nodes; the nearest gap first. */
  private Optional<Polyline> trunk(PlacedNode source) {
    double angle = source.outline().centre().degrees();
    return gaps().stream()
        .sorted(Comparator.comparingDouble(gap -> apart(gap, angle)))
        .map(gap -> through(source, gap))
        .filter(trunk -> router.isClear(trunk, List.of(source)))
        .findFirst();
  }

  private static double apart(double a, double b) {
    double turn = Math.abs(a - b) % 360;
    return Math.min(turn, 360 - turn);
  }

  private Polyline through(PlacedNode source, double gap) {
    Point start = source.outline().centre();
    Polyline way =
        apart(gap, start.degrees()) < 1
            ? Polyline.of(start, Point.ORIGIN)
            : Bows.bow(start, Point.polar(innerRadius, gap), Point.ORIGIN);
    double out = way.length();
    while (out > 0 && !source.outline().grown(3).contains(way.at(out))) {
      out -= 1;
    }
    return way.part(out, way.length(), STEP);
  }

  private List<Double> gaps() {
    List<Double> angles =
        inner.stream()
            .map(this::node)
            .map(node -> node.outline().centre().degrees())
            .sorted()
            .toList();
    List<Double> gaps = new ArrayList<>();
    for (int i = 0; i < angles.size(); i++) {
      double next = i + 1 < angles.size() ? angles.get(i + 1) : angles.get(0) + 360;
      gaps.add((angles.get(i) + next) / 2 % 360);
    }
    return gaps;
  }

  private PlacedNode node(String id) {
    PlacedNode node = nodes.get(id);
    if (node == null) {
      throw new IllegalArgumentException("no node " + id);
    }
    return node;
  }
}
