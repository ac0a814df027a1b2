package dev.vademecum.diagram.polar;

import dev.vademecum.diagram.layout.EdgeRouting;
import dev.vademecum.diagram.layout.Measures;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.layout.Router;
import dev.vademecum.drawing.Placement;
import dev.vademecum.drawing.Rings;
import java.util.List;

/** Gives every edge of a drawing of rings its way: bundles first, then short edges before long. */
final class RingEdges {
  private static final double BORDER_ROOM = 6;
  private static final double ALONG_BORDER = 4;

  private final Rings drawing;
  private final List<PlacedNode> nodes;
  private final double[] radii;
  private final double largestOrbit;
  private final Router router;

  RingEdges(Rings drawing, List<PlacedNode> nodes, List<Double> radii, Measures.RingRoom room) {
    this.drawing = drawing;
    this.nodes = nodes;
    this.radii = radii.stream().mapToDouble(radius -> radius).toArray();
    this.largestOrbit = radii.get(radii.size() - 1) - room.outer();
    this.router = new Router(nodes, this::alongBorders);
  }

  /** The edges with their ways, in their own order. */
  List<RoutedEdge> route() {
    PolarWays ways = new PolarWays(largestOrbit);
    return new EdgeRouting(nodes, router, ways::between)
        .route(drawing.edges(), bundles().route(drawing.edges()));
  }

  private Bundles bundles() {
    String first = drawing.rings().get(0).id().value();
    List<String> inner =
        nodes.stream()
            .filter(
                node ->
                    node.node().place() instanceof Placement.OnRing place
                        && place.ring().value().equals(first))
            .map(PlacedNode::id)
            .toList();
    return new Bundles(nodes, inner, radii[0], router);
  }

  /** Edges cross a ring's border, but do not run along it. */
  private double alongBorders(Polyline path) {
    double cost = 0;
    for (int i = 0; i < path.size(); i++) {
      double norm = Math.sqrt(path.x(i) * path.x(i) + path.y(i) * path.y(i));
      for (double radius : radii) {
        cost += Math.abs(norm - radius) < BORDER_ROOM ? ALONG_BORDER : 0;
      }
    }
    return cost;
  }
}
