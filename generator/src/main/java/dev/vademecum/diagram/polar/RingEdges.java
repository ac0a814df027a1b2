package dev.vademecum.diagram.polar;

import dev.vademecum.diagram.layout.Measures;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.layout.Router;
import dev.vademecum.drawing.Edge;
import dev.vademecum.drawing.Placement;
import dev.vademecum.drawing.Rings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gives every edge of a drawing of rings its way: bundles first, then short edges before long. */
final class RingEdges {
  private static final double BORDER_ROOM = 6;
  private static final double ALONG_BORDER = 4;

  private final Rings drawing;
  private final List<PlacedNode> nodes;
  private final Map<String, PlacedNode> byId;
  private final List<Double> radii;
  private final double largestOrbit;
  private final Router router;

  RingEdges(Rings drawing, List<PlacedNode> nodes, List<Double> radii, Measures.RingRoom room) {
    this.drawing = drawing;
    this.nodes = nodes;
    this.byId = nodes.stream().collect(Collectors.toMap(PlacedNode::id, node -> node));
    this.radii = radii;
    this.largestOrbit = radii.get(radii.size() - 1) - room.outer();
    this.router = new Router(nodes, this::alongBorders);
  }

  /** The edges with their ways, in their own order. */
  List<RoutedEdge> route(List<Edge> edges) {
    List<RoutedEdge> routed = new ArrayList<>(bundles().route(edges));
    PolarWays ways = new PolarWays(largestOrbit);
    edges.stream()
        .filter(edge -> routed.stream().noneMatch(done -> done.edge().equals(edge)))
        .sorted(Comparator.comparingDouble(this::span))
        .forEach(
            edge -> {
              PlacedNode from = node(edge.from().value());
              PlacedNode to = node(edge.to().value());
              Polyline way = router.route(from, to, ways.between(from, to), List.copyOf(routed));
              routed.add(RoutedEdge.of(edge, List.of(way)));
            });
    routed.sort(Comparator.comparingInt(edge -> edges.indexOf(edge.edge())));
    return routed;
  }

  private Bundles bundles() {
    String first = drawing.rings().get(0).id().value();
    List<String> inner =
        nodes.stream()
            .filter(node -> ((Placement.OnRing) node.node().place()).ring().value().equals(first))
            .map(PlacedNode::id)
            .toList();
    return new Bundles(nodes, inner, radii.get(0), router);
  }

  private double span(Edge edge) {
    Point from = node(edge.from().value()).outline().centre();
    return from.distance(node(edge.to().value()).outline().centre());
  }

  private PlacedNode node(String id) {
    PlacedNode node = byId.get(id);
    if (node == null) {
      throw new IllegalArgumentException("no node " + id);
    }
    return node;
  }

  /** Edges cross a ring's border, but do not run along it. */
  private double alongBorders(Polyline path) {
    double cost = 0;
    for (Point point : path.points()) {
      for (double radius : radii) {
        cost += Math.abs(point.norm() - radius) < BORDER_ROOM ? ALONG_BORDER : 0;
      }
    }
    return cost;
  }
}
