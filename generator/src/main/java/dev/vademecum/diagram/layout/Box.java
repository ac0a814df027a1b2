package dev.vademecum.diagram.layout;

import java.util.Collection;

/** A rectangle with upright sides. */
public record Box(double left, double top, double right, double bottom) {
  public static Box around(Point centre, double width, double height) {
    return new Box(
        centre.x() - width / 2,
        centre.y() - height / 2,
        centre.x() + width / 2,
        centre.y() + height / 2);
  }

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  public Point centre() {
    return new Point((left + right) / 2, (top + bottom) / 2);
  }

  public Box grown(double by) {
    return new Box(left - by, top - by, right + by, bottom + by);
  }

  public Box with(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  public static Box around(Collection<Box> boxes) {
    return boxes.stream().reduce(Box::with).orElse(new Box(0, 0, 0, 0));
  }

  public boolean contains(Point point) {
    return point.x() >= left && point.x() <= right && point.y() >= top && point.y() <= bottom;
  }

  public boolean overlaps(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  /** Whether a straight line between two points has a part in the box. */
  public boolean meets(Point from, Point to) {
    Point way = to.minus(from);
    double[] part = {0, 1};
    return cut(part, from.x(), way.x(), left, right) && cut(part, from.y(), way.y(), top, bottom);
  }

  /** Narrows the part of a line to what lies between two borders; whether anything is left. */
  private static boolean cut(double[] part, double start, double way, double low, double high) {
    if (way == 0) {
      return start >= low && start <= high;
    }
    double first = (low - start) / way;
    double second = (high - start) / way;
    part[0] = Math.max(part[0], Math.min(first, second));
    part[1] = Math.min(part[1], Math.max(first, second));
    return part[0] <= part[1];
  }

  /** How far the box is from a point: 0 inside. */
  public double distance(Point point) {
    double x = Math.max(0, Math.max(left - point.x(), point.x() - right));
    double y = Math.max(0, Math.max(top - point.y(), point.y() - bottom));
    return Math.sqrt(x * x + y * y);
  }

  /** How far the boxes are apart: 0 where they touch. */
  public double distance(Box other) {
    double x = Math.max(0, Math.max(left - other.right, other.left - right));
    double y = Math.max(0, Math.max(top - other.bottom, other.top - bottom));
    return Math.sqrt(x * x + y * y);
  }

  /** The distance of the farthest corner from a point. */
  public double farthest(Point point) {
    double x = Math.max(Math.abs(left - point.x()), Math.abs(right - point.x()));
    double y = Math.max(Math.abs(top - point.y()), Math.abs(bottom - point.y()));
    return Math.sqrt(x * x + y * y);
  }
}
