package dev.vademecum.diagram.layout;

import java.util.Arrays;

/**
 * Points on a way and how far along it they are. It may follow one way after another without new
 * memory, which is what trying a way costs most.
 */
final class Track {
  /** More than what is lost in sums of doubles. */
  private static final double ROUNDING = 1e-6;

  private double[] xs;
  private double[] ys;
  private double[] lengths;
  private int size;

  Track() {
    this(new double[0], new double[0]);
  }

  Track(double[] xs, double[] ys) {
    this(xs, ys, new double[xs.length]);
    measure();
  }

  private Track(double[] xs, double[] ys, double[] lengths) {
    this.xs = xs;
    this.ys = ys;
    this.lengths = lengths;
    this.size = xs.length;
  }

  /** The points of a line that is never given to another way. */
  double[] xs() {
    return xs;
  }

  double[] ys() {
    return ys;
  }

  /** The same points, with their lengths as they were found already. */
  private Track copy() {
    return new Track(
        Arrays.copyOf(xs, size), Arrays.copyOf(ys, size), Arrays.copyOf(lengths, size));
  }

  /** Leaves the way it followed for another one. */
  void follow(Way way) {
    place(way);
    measure();
  }

  /** The same without the lengths, for whoever first looks at the points: measure it then. */
  void place(Way way) {
    make(way.size());
    way.into(xs, ys);
  }

  /** Makes room for points. */
  private void make(int points) {
    size = points;
    if (size > xs.length) {
      xs = new double[size];
      ys = new double[size];
      lengths = new double[size];
    }
  }

  /** Finds how far along the way its points are. */
  void measure() {
    for (int i = 1; i < size; i++) {
      lengths[i] = lengths[i - 1] + norm(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
    }
  }

  static double norm(double x, double y) {
    return Math.sqrt(x * x + y * y);
  }

  int size() {
    return size;
  }

  double x(int point) {
    return xs[point];
  }

  double y(int point) {
    return ys[point];
  }

  double length() {
    return lengths[size - 1];
  }

  /** The length up to one of the points. */
  double lengthTo(int point) {
    return lengths[point];
  }

  /**
   * The first piece, by the point at its end, that may come closer to a place than a distance,
   * among those after one of the points; the number of points where there is none. A way comes no
   * faster to a place than it runs, so that pieces may be left out as long as the place is far off.
   */
  int firstNear(int after, double x, double y, double distance) {
    int point = after;
    while (point < size - 1) {
      double far = lengths[point] + norm(xs[point] - x, ys[point] - y) - distance - ROUNDING;
      if (lengths[point + 1] > far) {
        return point + 1;
      }
      while (point < size - 1 && lengths[point + 1] <= far) {
        point++;
      }
    }
    return size;
  }

  /** The point at a distance from the start, on the piece that ends at one of the points. */
  Point at(double distance, int end) {
    double part = part(end, distance);
    return new Point(along(xs, end, part), along(ys, end, part));
  }

  /** The point at a distance from the start. */
  Point at(double distance) {
    int found = Arrays.binarySearch(lengths, 0, size, distance);
    int next = found >= 0 ? found : -found - 1;
    if (next <= 0 || next >= size) {
      int end = next <= 0 ? 0 : size - 1;
      return new Point(xs[end], ys[end]);
    }
    double part = part(next, distance);
    return new Point(along(xs, next, part), along(ys, next, part));
  }

  /** The part between two distances from the start, in even steps. */
  Polyline part(double from, double to, double step) {
    Track part = new Track();
    partInto(part, from, to, step);
    return part.line();
  }

  /** Lets another track follow that part, in place of what it followed. */
  void partInto(Track other, double from, double to, double step) {
    int steps = Math.max(1, (int) Math.round((to - from) / step));
    other.make(steps + 1);
    int next = 1;
    for (int i = 0; i <= steps; i++) {
      double distance = from + (to - from) * i / steps;
      while (next < size - 1 && lengths[next] < distance) {
        next++;
      }
      double part = part(next, distance);
      other.xs[i] = along(xs, next, part);
      other.ys[i] = along(ys, next, part);
    }
    other.measure();
  }

  /** A line through the points as they are now. */
  Polyline line() {
    return new Polyline(copy());
  }

  /** All changes of direction together, in radians, as long as each is small. */
  double turning() {
    double turning = 0;
    Point before = way(1);
    for (int i = 2; i < size; i++) {
      Point after = way(i);
      turning += Math.abs(before.x() * after.y() - before.y() * after.x());
      before = after;
    }
    return turning;
  }

  /** The direction of the piece that ends at one of the points. */
  private Point way(int end) {
    return new Point(xs[end] - xs[end - 1], ys[end] - ys[end - 1]).unit();
  }

  /**
   * The changes of direction at some of the points.
   *
   * @param from the first of them
   * @param to the point after the last of them
   * @param apart how long both pieces at a point are at least for it to count
   */
  double turning(int from, int to, double apart) {
    double turning = 0;
    for (int i = Math.max(1, from); i < Math.min(to, size - 1); i++) {
      double before = lengths[i] - lengths[i - 1];
      double after = lengths[i + 1] - lengths[i];
      if (Math.min(before, after) > apart) {
        double x = (xs[i] - xs[i - 1]) / before;
        double y = (ys[i] - ys[i - 1]) / before;
        turning += Math.abs(x * (ys[i + 1] - ys[i]) - y * (xs[i + 1] - xs[i])) / after;
      }
    }
    return turning;
  }

  /**
   * Where a distance from the start is on the piece that ends at one of the points: from 0 to 1.
   */
  private double part(int next, double distance) {
    double step = lengths[next] - lengths[next - 1];
    double part = step == 0 ? 0 : (distance - lengths[next - 1]) / step;
    return Math.max(0, Math.min(1, part));
  }

  private static double along(double[] coordinates, int next, double part) {
    double from = coordinates[next - 1];
    return from + (coordinates[next] - from) * part;
  }
}
