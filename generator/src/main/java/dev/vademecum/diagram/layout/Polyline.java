package dev.vademecum.diagram.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A line through points, at least two. Immutable. */
public final class Polyline {
  private final List<Point> points;

  /** The length of the line up to each point. */
  private final double[] lengths;

  /** What the line covers, grown so that an upright line has a width. */
  private final Box reach;

  public Polyline(List<Point> points) {
    this.points = List.copyOf(points);
    this.lengths = new double[points.size()];
    Point before = points.get(0);
    double left = before.x();
    double top = before.y();
    double right = left;
    double bottom = top;
    for (int i = 1; i < lengths.length; i++) {
      Point point = points.get(i);
      lengths[i] = lengths[i - 1] + point.distance(before);
      left = Math.min(left, point.x());
      top = Math.min(top, point.y());
      right = Math.max(right, point.x());
      bottom = Math.max(bottom, point.y());
      before = point;
    }
    this.reach = new Box(left, top, right, bottom).grown(0.5);
  }

  public List<Point> points() {
    return points;
  }

  public static Polyline of(Point... points) {
    return new Polyline(List.of(points));
  }

  public static Polyline closed(List<Point> corners) {
    List<Point> points = new ArrayList<>(corners);
    points.add(corners.get(0));
    return new Polyline(points);
  }

  public Point first() {
    return points.get(0);
  }

  public Point last() {
    return points.get(points.size() - 1);
  }

  /** What the line covers. */
  public Box reach() {
    return reach;
  }

  public double length() {
    return lengths[lengths.length - 1];
  }

  /** The length of the line up to one of its points. */
  public double lengthTo(int point) {
    return lengths[point];
  }

  /** The point at a distance from the start, along the line. */
  public Point at(double distance) {
    int found = Arrays.binarySearch(lengths, distance);
    int next = found >= 0 ? found : -found - 1;
    if (next <= 0) {
      return first();
    }
    if (next >= lengths.length) {
      return last();
    }
    return between(next, distance);
  }

  /** The direction at a distance from the start. */
  public Point direction(double distance) {
    return at(distance + 2).minus(at(Math.max(0, distance - 2))).unit();
  }

  /** The part between two distances from the start, in even steps. */
  public Polyline part(double from, double to, double step) {
    int steps = Math.max(1, (int) Math.round((to - from) / step));
    List<Point> part = new ArrayList<>(steps + 1);
    int next = 1;
    for (int i = 0; i <= steps; i++) {
      double distance = from + (to - from) * i / steps;
      while (next < lengths.length - 1 && lengths[next] < distance) {
        next++;
      }
      part.add(between(next, distance));
    }
    return new Polyline(part);
  }

  /** The point at a distance from the start, on the piece that ends at one of the points. */
  private Point between(int next, double distance) {
    double step = lengths[next] - lengths[next - 1];
    double part = step == 0 ? 0 : (distance - lengths[next - 1]) / step;
    return points.get(next - 1).towards(points.get(next), Math.max(0, Math.min(1, part)));
  }

  /** All changes of direction together, in radians, as long as each is small. */
  public double turning() {
    double turning = 0;
    for (int i = 2; i < points.size(); i++) {
      Point before = points.get(i - 1).minus(points.get(i - 2)).unit();
      Point after = points.get(i).minus(points.get(i - 1)).unit();
      turning += Math.abs(cross(before, after));
    }
    return turning;
  }

  public double distance(Point point) {
    double nearest = Double.MAX_VALUE;
    for (int i = 1; i < points.size(); i++) {
      nearest = Math.min(nearest, distance(points.get(i - 1), points.get(i), point));
    }
    return nearest;
  }

  /** Whether the line comes closer to a point than a distance. */
  public boolean isNear(Point point, double distance) {
    Box around = Box.around(point, 2 * distance, 2 * distance);
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      if (around.meets(from, to) && distance(from, to, point) < distance) {
        return true;
      }
    }
    return false;
  }

  /** How far two lines are apart: 0 where they cross. */
  public double distance(Polyline other) {
    if (crossings(other) > 0) {
      return 0;
    }
    double nearest = Double.MAX_VALUE;
    for (Point point : points) {
      nearest = Math.min(nearest, other.distance(point));
    }
    for (Point point : other.points) {
      nearest = Math.min(nearest, distance(point));
    }
    return nearest;
  }

  /** How often two lines cross. */
  public int crossings(Polyline other) {
    if (!reach.overlaps(other.reach)) {
      return 0;
    }
    int crossings = 0;
    for (int i = 1; i < points.size(); i++) {
      if (!other.reach.meets(points.get(i - 1), points.get(i))) {
        continue;
      }
      for (int j = 1; j < other.points.size(); j++) {
        if (cross(points.get(i - 1), points.get(i), other.points.get(j - 1), other.points.get(j))) {
          crossings++;
        }
      }
    }
    return crossings;
  }

  /** Whether a point is inside a closed line. */
  public boolean surrounds(Point point) {
    boolean inside = false;
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      boolean passes = from.y() > point.y() != to.y() > point.y();
      if (passes
          && point.x()
              < from.x() + (to.x() - from.x()) * (point.y() - from.y()) / (to.y() - from.y())) {
        inside = !inside;
      }
    }
    return inside;
  }

  /** Whether the line touches a box. */
  public boolean touches(Box box) {
    if (!box.overlaps(reach)) {
      return false;
    }
    for (int i = 1; i < points.size(); i++) {
      if (box.meets(points.get(i - 1), points.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean cross(Point a, Point b, Point c, Point d) {
    return !isApart(a.x(), b.x(), c.x(), d.x())
        && !isApart(a.y(), b.y(), c.y(), d.y())
        && areAstride(a, b, c, d);
  }

  private static boolean isApart(double a, double b, double c, double d) {
    return Math.max(a, b) < Math.min(c, d) || Math.max(c, d) < Math.min(a, b);
  }

  private static boolean areAstride(Point a, Point b, Point c, Point d) {
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
  }

  private static double side(Point a, Point b, Point c) {
    return Math.signum(cross(b.minus(a), c.minus(a)));
  }

  private static double distance(Point from, Point to, Point point) {
    Point way = to.minus(from);
    double square = dot(way, way);
    double part = square == 0 ? 0 : dot(point.minus(from), way) / square;
    return from.towards(to, Math.min(1, Math.max(0, part))).distance(point);
  }

  private static double dot(Point a, Point b) {
    return a.x() * b.x() + a.y() * b.y();
  }

  private static double cross(Point a, Point b) {
    return a.x() * b.y() - a.y() * b.x();
  }
}
