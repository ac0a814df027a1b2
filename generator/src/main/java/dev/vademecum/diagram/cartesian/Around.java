package dev.vademecum.diagram.cartesian;

import dev.vademecum.diagram.layout.Bows;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.Way;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way along straight pieces with round corners. Its points are made when they are asked for. */
final class Around implements Way {
  private static final double ROUNDING = 14;
  private static final double STEP = 6;

  private final Point[] corners;
  private @Nullable Polyline line;

  private Around(Point[] corners) {
    this.corners = corners;
  }

  static Around of(Point... corners) {
    return new Around(corners);
  }

  /** From corner to corner, less what rounding saves. */
  @Override
  public double least() {
    double length = 0;
    for (int i = 1; i < corners.length; i++) {
      length += corners[i - 1].distance(corners[i]);
    }
    return length - 2 * ROUNDING * (corners.length - 2);
  }

  @Override
  public int size() {
    return line().size();
  }

  @Override
  public void into(double[] xs, double[] ys) {
    line().into(xs, ys);
  }

  private Polyline line() {
    if (line == null) {
      line = rounded();
    }
    return line;
  }

  private Polyline rounded() {
    List<Point> points = new ArrayList<>();
    points.add(corners[0]);
    for (int i = 1; i < corners.length - 1; i++) {
      addCorner(corners[i - 1], corners[i], corners[i + 1], points);
    }
    points.add(corners[corners.length - 1]);
    Polyline rough = new Polyline(points);
    return rough.part(0, rough.length(), STEP);
  }

  private static void addCorner(Point before, Point corner, Point after, List<Point> points) {
    double room = Math.min(before.distance(corner), corner.distance(after)) / 2;
    double radius = Math.min(ROUNDING, room);
    Point in = corner.plus(before.minus(corner).unit().times(radius));
    Point out = corner.plus(after.minus(corner).unit().times(radius));
    points.addAll(Bows.bow(in, corner, out).points());
  }
}
