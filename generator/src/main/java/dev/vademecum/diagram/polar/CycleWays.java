package dev.vademecum.diagram.polar;

import dev.vademecum.diagram.layout.Bows;
import dev.vademecum.diagram.layout.Joined;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.Way;
import dev.vademecum.drawing.Cycle;
import dev.vademecum.drawing.Node;
import java.util.ArrayList;
import java.util.List;

/** The ways an edge of a cycle may take: along the circle or a side, or across. */
final class CycleWays {
  private static final int SAMPLES = 40;
  private static final List<Double> BESIDE = List.of(0.0, 13.0, -13.0, 26.0, -26.0);
  private static final List<Double> BENDS =
      List.of(0.0, 0.08, -0.08, 0.14, -0.14, 0.22, -0.22, 0.35, -0.35);

  private final boolean polygon;
  private final List<String> steps;
  private final double radius;
  private final PolarWays across;

  CycleWays(Cycle drawing, double radius) {
    this.polygon = drawing.polygon();
    this.steps = drawing.steps().stream().map(Node::id).map(id -> id.value()).toList();
    this.radius = radius;
    this.across = new PolarWays(radius + 60);
  }

  List<Way> between(PlacedNode from, PlacedNode to) {
    int start = steps.indexOf(from.id());
    int end = steps.indexOf(to.id());
    Point one = from.outline().centre();
    Point other = to.outline().centre();
    if (start < 0 || end < 0) {
      return across.between(from, to);
    }
    int ahead = Math.floorMod(end - start, steps.size());
    boolean next = ahead == 1 || ahead == steps.size() - 1;
    if (!polygon && next) {
      return arcs(one, other);
    }
    List<Way> ways = new ArrayList<>();
    BENDS.forEach(bend -> ways.add(Bows.bent(Joined.of(from, to), one, other, bend)));
    if (!next) {
      ways.addAll(across.between(from, to));
    }
    return ways;
  }

  /** Along the circle, or a little beside it. */
  private List<Way> arcs(Point from, Point to) {
    double turn = (to.degrees() - from.degrees() + 360) % 360;
    List<Double> turns =
        Math.abs(turn - 180) < 1 ? List.of(turn) : List.of(turn > 180 ? turn - 360 : turn);
    List<Way> arcs = new ArrayList<>();
    for (double whole : turns) {
      for (double beside : BESIDE) {
        arcs.add(arc(from.degrees(), whole, beside));
      }
    }
    return arcs;
  }

  private Polyline arc(double from, double turn, double beside) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i <= SAMPLES; i++) {
      double part = (double) i / SAMPLES;
      double aside = beside * Math.min(1, 4 * Math.min(part, 1 - part) + 0.4);
      points.add(Point.polar(radius + aside, from + turn * part));
    }
    return new Polyline(points);
  }
}
