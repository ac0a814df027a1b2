package dev.vademecum.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The border of a node.
 *
 * @param trace of a free form; others follow from their box
 * @param room around a free form that counts as inside
 */
public record Outline(Form form, Box box, Optional<Trace> trace, double room) {
  private static final int CURVE_POINTS = 32;

  /** How far a hexagon's tips reach, as a part of its height. */
  private static final double TIP = 0.32;

  public Outline(Form form, Box box) {
    this(form, box, Optional.empty(), 0);
  }

  /** A border of any form. */
  public static Outline free(Trace trace) {
    return new Outline(Form.FREE, trace.box(), Optional.of(trace), 0);
  }

  public Point centre() {
    return box.centre();
  }

  public Outline at(Point centre) {
    Point by = centre.minus(centre());
    Box moved = Box.around(centre, box.width(), box.height());
    return new Outline(form, moved, trace.map(line -> line.moved(by)), room);
  }

  /** A border farther out. */
  public Outline grown(double by) {
    return new Outline(form, box.grown(by), trace, room + by);
  }

  /** Larger or smaller, seen from the origin. */
  public Outline scaled(double factor) {
    Box larger =
        new Box(
            box.left() * factor, box.top() * factor, box.right() * factor, box.bottom() * factor);
    return new Outline(form, larger, trace.map(line -> line.scaled(factor)), room * factor);
  }

  /** From the left tip of a hexagon to its upper corner. */
  public double tip() {
    return box.height() * TIP;
  }

  public boolean contains(Point point) {
    return contains(point.x(), point.y());
  }

  /** The same, of a point whose coordinates are given apart. */
  boolean contains(double pointX, double pointY) {
    if (!box.contains(pointX, pointY)) {
      return false;
    }
    double x = Math.abs(pointX - (box.left() + box.right()) / 2);
    double y = Math.abs(pointY - (box.top() + box.bottom()) / 2);
    double halfWidth = box.width() / 2;
    double halfHeight = box.height() / 2;
    return switch (form) {
      case RECTANGLE -> true;
      case ELLIPSE, DOT -> square(x / halfWidth) + square(y / halfHeight) <= 1;
      case STADIUM, DOUBLE_STADIUM ->
          square(Math.max(0, x - halfWidth + halfHeight)) + square(y) <= square(halfHeight);
      case HEXAGON -> x <= halfWidth - tip() * (y / halfHeight);
      case FREE -> isInside(Polyline.closed(corners()), new Point(pointX, pointY));
    };
  }

  private boolean isInside(Polyline border, Point point) {
    return border.surrounds(point) || (room > 0 && border.isNear(point, room));
  }

  /** Whether a box is at least partly within the border; seen as a box itself unless it is free. */
  public boolean meets(Box other) {
    return other.overlaps(box)
        && (form != Form.FREE
            || contains(other.centre())
            || Polyline.closed(corners()).touches(other));
  }

  /** The corners, or points close enough on a curved border. */
  public List<Point> corners() {
    return switch (form) {
      case RECTANGLE -> rectangle(0);
      case HEXAGON -> hexagon();
      case ELLIPSE, DOT -> ellipse(centre(), box.width() / 2, box.height() / 2, 0, 360);
      case STADIUM, DOUBLE_STADIUM -> stadium();
      case FREE -> trace.map(Trace::points).orElseGet(() -> rectangle(0));
    };
  }

  /** How far the border is from a point: 0 inside. */
  public double distance(Point point) {
    return contains(point) ? 0 : Polyline.closed(corners()).distance(point);
  }

  /** How far two borders are apart: 0 where they touch or overlap. */
  public double distance(Outline other) {
    if (contains(other.centre()) || other.contains(centre())) {
      return 0;
    }
    return Polyline.closed(corners()).distance(Polyline.closed(other.corners()));
  }

  private List<Point> rectangle(double inset) {
    return List.of(
        new Point(box.left() + inset, box.top()),
        new Point(box.right() - inset, box.top()),
        new Point(box.right() - inset, box.bottom()),
        new Point(box.left() + inset, box.bottom()));
  }

  private List<Point> hexagon() {
    List<Point> corners = new ArrayList<>(rectangle(tip()));
    corners.add(new Point(box.left(), centre().y()));
    corners.add(2, new Point(box.right(), centre().y()));
    return corners;
  }

  private List<Point> stadium() {
    double radius = box.height() / 2;
    Point right = new Point(box.right() - radius, centre().y());
    Point left = new Point(box.left() + radius, centre().y());
    List<Point> corners = new ArrayList<>(ellipse(right, radius, radius, 0, 180));
    corners.addAll(ellipse(left, radius, radius, 180, 360));
    return corners;
  }

  private static List<Point> ellipse(
      Point centre, double radiusX, double radiusY, double from, double to) {
    List<Point> points = new ArrayList<>();
    int steps = (int) (CURVE_POINTS * (to - from) / 360);
    for (int i = 0; i <= steps; i++) {
      Point unit = Point.polar(1, from + (to - from) * i / steps);
      points.add(new Point(centre.x() + unit.x() * radiusX, centre.y() + unit.y() * radiusY));
    }
    return points;
  }

  private static double square(double value) {
    return value * value;
  }
}
