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
    return contains(point.x(), point.y());
  }

  boolean contains(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  public boolean overlaps(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  /** Whether a straight line between two points has a part in the box. */
  public boolean meets(Point from, Point to) {
    return meets(from.x(), from.y(), to.x(), to.y());
  }

  /** The same, of two points whose coordinates are given apart. */
  boolean meets(double fromX, double fromY, double toX, double toY) {
    return isBetween(fromX, toX, left, right)
        && isBetween(fromY, toY, top, bottom)
        && cuts(fromX, fromY, toX - fromX, toY - fromY);
  }

  private static boolean isBetween(double one, double other, double low, double high) {
    return Math.max(one, other) >= low && Math.min(one, other) <= high;
  }

  /** Whether corners are on both sides of a line, or on it. */
  private boolean cuts(double x, double y, double wayX, double wayY) {
    double one = wayX * (top - y) - wayY * (left - x);
    double two = wayX * (top - y) - wayY * (right - x);
    double three = wayX * (bottom - y) - wayY * (left - x);
    double four = wayX * (bottom - y) - wayY * (right - x);
    return Math.min(Math.min(one, two), Math.min(three, four)) <= 0
        && Math.max(Math.max(one, two), Math.max(three, four)) >= 0;
  }

  /** How far the box is from a point: 0 inside. */
  public double distance(Point point) {
    return distance(point.x(), point.y());
  }

  /** The same, of a point whose coordinates are given apart. */
  double distance(double pointX, double pointY) {
    double x = Math.max(0, Math.max(left - pointX, pointX - right));
    double y = Math.max(0, Math.max(top - pointY, pointY - bottom));
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
