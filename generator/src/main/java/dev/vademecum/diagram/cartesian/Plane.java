package dev.vademecum.diagram.cartesian;

import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.drawing.Curve;
import dev.vademecum.drawing.Placement;
import java.util.ArrayList;
import java.util.List;

/** Turns percents into places, and points into lines. */
record Plane(Box box) {
  Point at(double x, double y) {
    return new Point(box.left() + box.width() * x / 100, box.bottom() - box.height() * y / 100);
  }

  Point at(Placement.InPlane place) {
    return at(place.x(), place.y());
  }

  Point at(Curve.Spot spot) {
    return at(spot.x(), spot.y());
  }

  /**
   * A line through points. A smooth one that goes from left to right stays between its points: it
   * has no hill or valley that nobody asked for.
   */
  static Trace line(List<Point> points, boolean smooth) {
    if (!smooth || points.size() < 3) {
      return Trace.line(points);
    }
    for (int i = 1; i < points.size(); i++) {
      if (points.get(i).x() - points.get(i - 1).x() < 1) {
        return Trace.smooth(points);
      }
    }
    return monotone(points);
  }

  /** The curve of Fritsch and Carlson, with the slopes of Steffen. */
  private static Trace monotone(List<Point> points) {
    List<Trace.Piece> pieces = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      double third = (to.x() - from.x()) / 3;
      Point out = new Point(from.x() + third, from.y() + third * slope(points, i - 1));
      Point in = new Point(to.x() - third, to.y() - third * slope(points, i));
      pieces.add(new Trace.Curve(out, in, to));
    }
    return new Trace(points.get(0), pieces, false);
  }

  private static double slope(List<Point> points, int i) {
    if (i == 0) {
      return secant(points, 0);
    }
    if (i == points.size() - 1) {
      return secant(points, i - 1);
    }
    double before = secant(points, i - 1);
    double after = secant(points, i);
    if (before * after <= 0) {
      return 0;
    }
    double left = points.get(i).x() - points.get(i - 1).x();
    double right = points.get(i + 1).x() - points.get(i).x();
    double mean = (before * right + after * left) / (left + right);
    double most = 2 * Math.min(Math.abs(before), Math.abs(after));
    return Math.signum(mean) * Math.min(Math.abs(mean), most);
  }

  private static double secant(List<Point> points, int i) {
    Point from = points.get(i);
    Point to = points.get(i + 1);
    return (to.y() - from.y()) / (to.x() - from.x());
  }
}
