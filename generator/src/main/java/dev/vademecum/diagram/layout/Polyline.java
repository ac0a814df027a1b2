package dev.vademecum.diagram.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A line through points, at least two. Immutable. */
public final class Polyline implements Way {
  /**
   * In arrays: routing looks at thousands of points, and objects for all would be slow to reach.
   */
  private final double[] xs;

  private final double[] ys;
  private final Track track;

  /** What the line covers, grown so that an upright line has a width. */
  private final Box reach;

  public Polyline(List<Point> points) {
    this(xs(points), ys(points));
  }

  private Polyline(double[] xs, double[] ys) {
    this(new Track(xs, ys));
  }

  /** A line through the points of a track, which follows no other way from now on. */
  Polyline(Track track) {
    this.xs = track.xs();
    this.ys = track.ys();
    this.track = track;
    double left = xs[0];
    double top = ys[0];
    double right = left;
    double bottom = top;
    for (int i = 1; i < xs.length; i++) {
      left = Math.min(left, xs[i]);
      top = Math.min(top, ys[i]);
      right = Math.max(right, xs[i]);
      bottom = Math.max(bottom, ys[i]);
    }
    this.reach = new Box(left, top, right, bottom).grown(0.5);
  }

  private static double[] xs(List<Point> points) {
    double[] xs = new double[points.size()];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = points.get(i).x();
    }
    return xs;
  }

  private static double[] ys(List<Point> points) {
    double[] ys = new double[points.size()];
    for (int i = 0; i < ys.length; i++) {
      ys[i] = points.get(i).y();
    }
    return ys;
  }

  public static Polyline of(Point... points) {
    return new Polyline(List.of(points));
  }

  /** A line through points whose coordinates are given apart; the line keeps both arrays. */
  public static Polyline through(double[] xs, double[] ys) {
    return new Polyline(xs, ys);
  }

  public static Polyline closed(List<Point> corners) {
    List<Point> points = new ArrayList<>(corners);
    points.add(corners.get(0));
    return new Polyline(points);
  }

  public List<Point> points() {
    List<Point> points = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      points.add(point(i));
    }
    return Collections.unmodifiableList(points);
  }

  @Override
  public int size() {
    return xs.length;
  }

  @Override
  public void into(double[] intoXs, double[] intoYs) {
    System.arraycopy(xs, 0, intoXs, 0, xs.length);
    System.arraycopy(ys, 0, intoYs, 0, ys.length);
  }

  public double x(int point) {
    return xs[point];
  }

  public double y(int point) {
    return ys[point];
  }

  public Point point(int point) {
    return new Point(xs[point], ys[point]);
  }

  public Point first() {
    return point(0);
  }

  public Point last() {
    return point(xs.length - 1);
  }

  /** What the line covers. */
  public Box reach() {
    return reach;
  }

  /** What the piece covers that ends at one of the points. */
  Box reach(int end) {
    return new Box(
        Math.min(xs[end - 1], xs[end]),
        Math.min(ys[end - 1], ys[end]),
        Math.max(xs[end - 1], xs[end]),
        Math.max(ys[end - 1], ys[end]));
  }

  public double length() {
    return track.length();
  }

  /** The point at a distance from the start, along the line. */
  public Point at(double distance) {
    return track.at(distance);
  }

  /** The direction at a distance from the start. */
  public Point direction(double distance) {
    return at(distance + 2).minus(at(Math.max(0, distance - 2))).unit();
  }

  /** The part between two distances from the start, in even steps. */
  public Polyline part(double from, double to, double step) {
    return track.part(from, to, step);
  }

  /** All changes of direction together, in radians, as long as each is small. */
  public double turning() {
    return track.turning();
  }

  public double distance(Point point) {
    double nearest = Double.MAX_VALUE;
    for (int i = 1; i < xs.length; i++) {
      nearest = Math.min(nearest, distance(i, point.x(), point.y()));
    }
    return nearest;
  }

  /** Whether the line comes closer to a point than a distance. */
  public boolean isNear(Point point, double distance) {
    return isNear(point.x(), point.y(), distance);
  }

  /** The same, of a point whose coordinates are given apart. */
  public boolean isNear(double x, double y, double distance) {
    int piece = track.firstNear(0, x, y, distance);
    while (piece < xs.length && distance(piece, x, y) >= distance) {
      piece = track.firstNear(piece, x, y, distance);
    }
    return piece < xs.length;
  }

  /** Whether the piece that ends at one of the points has a part in a box. */
  private boolean isMet(Box box, int end) {
    return box.meets(xs[end - 1], ys[end - 1], xs[end], ys[end]);
  }

  /** How far two lines are apart: 0 where they cross. */
  public double distance(Polyline other) {
    if (crossings(other) > 0) {
      return 0;
    }
    double nearest = Double.MAX_VALUE;
    for (Point point : points()) {
      nearest = Math.min(nearest, other.distance(point));
    }
    for (Point point : other.points()) {
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
    for (int i = 1; i < xs.length; i++) {
      if (isMet(other.reach, i)) {
        crossings += crossings(i, other);
      }
    }
    return crossings;
  }

  private int crossings(int end, Polyline other) {
    double x = (xs[end - 1] + xs[end]) / 2;
    double y = (ys[end - 1] + ys[end]) / 2;
    double half = (track.lengthTo(end) - track.lengthTo(end - 1)) / 2;
    int crossings = 0;
    int piece = other.track.firstNear(0, x, y, half);
    while (piece < other.xs.length) {
      if (cross(end, other, piece)) {
        crossings++;
      }
      piece = other.track.firstNear(piece, x, y, half);
    }
    return crossings;
  }

  /** Whether two pieces cross, given by the points at their ends. */
  boolean cross(int end, Polyline other, int otherEnd) {
    return !isApart(xs[end - 1], xs[end], other.xs[otherEnd - 1], other.xs[otherEnd])
        && !isApart(ys[end - 1], ys[end], other.ys[otherEnd - 1], other.ys[otherEnd])
        && areAstride(point(end - 1), point(end), other.point(otherEnd - 1), other.point(otherEnd));
  }

  /** Whether a point is inside a closed line. */
  public boolean surrounds(Point point) {
    boolean inside = false;
    for (int i = 1; i < xs.length; i++) {
      boolean passes = ys[i - 1] > point.y() != ys[i] > point.y();
      if (passes
          && point.x()
              < xs[i - 1] + (xs[i] - xs[i - 1]) * (point.y() - ys[i - 1]) / (ys[i] - ys[i - 1])) {
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
    for (int i = 1; i < xs.length; i++) {
      if (isMet(box, i)) {
        return true;
      }
    }
    return false;
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

  /** How far a place is from the piece that ends at one of the points. */
  double distance(int end, double x, double y) {
    double fromX = xs[end - 1];
    double fromY = ys[end - 1];
    double wayX = xs[end] - fromX;
    double wayY = ys[end] - fromY;
    double square = wayX * wayX + wayY * wayY;
    double part = square == 0 ? 0 : ((x - fromX) * wayX + (y - fromY) * wayY) / square;
    double bounded = Math.min(1, Math.max(0, part));
    return Track.norm(fromX + wayX * bounded - x, fromY + wayY * bounded - y);
  }

  private static double cross(Point a, Point b) {
    return a.x() * b.y() - a.y() * b.x();
  }
}
