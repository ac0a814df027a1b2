package dev.vademecum.diagram.ordered;

import dev.vademecum.diagram.layout.Bows;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.EdgeRouting;
import dev.vademecum.diagram.layout.Joined;
import dev.vademecum.diagram.layout.Outline;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.RightAngles;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.layout.Router;
import dev.vademecum.diagram.layout.Way;
import dev.vademecum.drawing.Edge;
import dev.vademecum.drawing.Levels;
import java.util.ArrayList;
import java.util.List;

/** The edges of levels: to a neighbour straight where there is room, to others around them. */
final class LevelEdges {
  private static final double TAKEN = 1500;
  private static final double ROOM = 6;
  private static final double SHORTEST = 26;
  private static final double APART = 34;
  private static final double INSIDE = 5;
  private static final List<Double> PORTS = List.of(0.0, -0.25, 0.25);
  private static final List<Double> BENDS =
      List.of(0.2, -0.2, 0.3, -0.3, 0.42, -0.42, 0.6, -0.6, 0.9, -0.9, 1.4, -1.4, 2.0, -2.0);
  private static final double NUMBERED = 30;

  /** A flatter bow between neighbours would be an arrowhead and nothing else. */
  private static final double BULGE = 16;

  private final Levels drawing;
  private final List<PlacedNode> nodes;
  private final List<Box> taken;
  private final double leastBulge;

  /**
   * Edges between levels that have their places.
   *
   * @param nodes from the top down
   * @param taken what edges keep away from
   * @param numbered whether edges have numbers on them, which need room beside the shape
   */
  LevelEdges(Levels drawing, List<PlacedNode> nodes, List<Box> taken, boolean numbered) {
    this.leastBulge = numbered ? NUMBERED : BULGE;
    this.drawing = drawing;
    this.nodes = nodes;
    this.taken = taken.stream().map(box -> box.grown(ROOM)).toList();
  }

  List<RoutedEdge> route() {
    Router router = new Router(nodes, path -> TAKEN * taken.stream().filter(path::touches).count());
    return new EdgeRouting(nodes, router, this::ways).route(drawing.edges(), List.of());
  }

  private List<Way> ways(PlacedNode from, PlacedNode to) {
    Box column = Box.around(nodes.stream().map(node -> node.outline().box()).toList());
    List<Way> ways = new ArrayList<>();
    if (areJoinable(from, to)) {
      double aside =
          isMutual(from, to)
              ? from.outline().centre().y() > to.outline().centre().y() ? -APART : APART
              : 0;
      Point by = new Point(aside, 0);
      ways.add(Polyline.of(from.outline().centre().plus(by), to.outline().centre().plus(by)));
    }
    if (drawing.form() == Levels.Form.PYRAMID || drawing.form() == Levels.Form.ICEBERG) {
      ways.addAll(bows(from, to, 1));
      ways.addAll(bows(from, to, -1));
    } else {
      ways.addAll(new RightAngles(List.of(column), true).between(from, to));
    }
    return ways;
  }

  /** Along the sides of a shape, from border to border. */
  private List<Way> bows(PlacedNode from, PlacedNode to, int side) {
    Joined nodes = Joined.of(from, to);
    List<Way> ways = new ArrayList<>();
    for (double leave : PORTS) {
      for (double enter : PORTS) {
        Point start = border(from.outline(), leave, side);
        Point end = border(to.outline(), enter, side);
        BENDS.stream()
            .filter(bend -> Math.abs(bend) * start.distance(end) >= leastBulge)
            .forEach(bend -> ways.add(Bows.bent(nodes, start, end, bend)));
      }
    }
    return ways;
  }

  /** A point just within the border at one side of a slice. */
  private static Point border(Outline outline, double part, int side) {
    Box box = outline.box();
    double y = box.centre().y() + part * box.height();
    double x = side > 0 ? box.right() : box.left();
    while (side * (x - box.centre().x()) > 0 && !outline.contains(new Point(x, y))) {
      x -= side;
    }
    return new Point(x - INSIDE * side, y);
  }

  private boolean areJoinable(PlacedNode from, PlacedNode to) {
    return Math.abs(nodes.indexOf(from) - nodes.indexOf(to)) == 1
        && from.outline().box().distance(to.outline().box()) >= SHORTEST;
  }

  private boolean isMutual(PlacedNode from, PlacedNode to) {
    return drawing.edges().stream().anyMatch(edge -> leads(edge, to, from));
  }

  private static boolean leads(Edge edge, PlacedNode from, PlacedNode to) {
    return edge.from().value().equals(from.id()) && edge.to().value().equals(to.id());
  }
}
