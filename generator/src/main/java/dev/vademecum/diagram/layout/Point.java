package dev.vademecum.diagram.layout;

/** A place in a drawing: x to the right, y downwards. */
public record Point(double x, double y) {
  public static final Point ORIGIN = new Point(0, 0);

  /** A place around the origin; angles go clockwise from the top. */
  public static Point polar(double radius, double degrees) {
    double angle = Math.toRadians(degrees);
    return new Point(radius * StrictMath.sin(angle), -radius * StrictMath.cos(angle));
  }

  public Point plus(Point other) {
    return new Point(x + other.x, y + other.y);
  }

  public Point minus(Point other) {
    return new Point(x - other.x, y - other.y);
  }

  public Point times(double factor) {
    return new Point(x * factor, y * factor);
  }

  public double norm() {
    return Math.sqrt(x * x + y * y);
  }

  public double distance(Point other) {
    return minus(other).norm();
  }

  /** Part of the way to another point: 0 is here, 1 is there. */
  public Point towards(Point other, double part) {
    return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
  }

  /** The same direction with length 1; upwards where there is none. */
  public Point unit() {
    double norm = norm();
    return norm == 0 ? new Point(0, -1) : times(1 / norm);
  }

  /** Turned by a quarter. */
  public Point normal() {
    return new Point(-y, x);
  }

  /** Clockwise from the top, from 0 up to 360. */
  public double degrees() {
    double degrees = Math.toDegrees(StrictMath.atan2(x, -y));
    return degrees < 0 ? degrees + 360 : degrees;
  }
}
