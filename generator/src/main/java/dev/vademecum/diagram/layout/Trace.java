package dev.vademecum.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of straight and curved pieces.
 *
 * @param closed whether it ends where it starts and has an inside
 */
public record Trace(Point start, List<Piece> pieces, boolean closed) {
  private static final int SAMPLES = 16;

  /** A circle is too round for few points. */
  private static final double ARC_STEP = 3;

  public Trace {
    pieces = List.copyOf(pieces);
  }

  /** A piece of a line, from where the one before ends. */
  public sealed interface Piece {
    Point end();
  }

  /** A straight piece. */
  public record Line(Point end) implements Piece {}

  /** A cubic curve. */
  public record Curve(Point control, Point otherControl, Point end) implements Piece {}

  /**
   * A part of a circle, of less than 360 degrees.
   *
   * @param from where it starts, in degrees clockwise from the top
   * @param turn in degrees, below 0 where it runs anticlockwise
   */
  public record Arc(Point centre, double radius, double from, double turn) implements Piece {
    @Override
    public Point end() {
      return centre.plus(Point.polar(radius, from + turn));
    }
  }

  public static Trace polygon(List<Point> corners) {
    return straight(corners, true);
  }

  public static Trace line(List<Point> points) {
    return straight(points, false);
  }

  private static Trace straight(List<Point> points, boolean closed) {
    List<Piece> lines = new ArrayList<>();
    points.stream().skip(1).forEach(point -> lines.add(new Line(point)));
    return new Trace(points.get(0), lines, closed);
  }

  /** A smooth curve through points, as edges are drawn. */
  public static Trace smooth(List<Point> points) {
    List<Piece> curves = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      Point before = points.get(Math.max(0, i - 2));
      Point from = points.get(i - 1);
      Point to = points.get(i);
      Point after = points.get(Math.min(points.size() - 1, i + 1));
      curves.add(
          new Curve(
              from.plus(to.minus(before).times(1.0 / 6)),
              to.minus(after.minus(from).times(1.0 / 6)),
              to));
    }
    return new Trace(points.get(0), curves, false);
  }

  public static Trace rectangle(Box box) {
    return polygon(
        List.of(
            new Point(box.left(), box.top()),
            new Point(box.right(), box.top()),
            new Point(box.right(), box.bottom()),
            new Point(box.left(), box.bottom())));
  }

  /** A rectangle with round corners. */
  public static Trace rounded(Box box, double radius) {
    double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
    Box inner = box.grown(-r);
    List<Piece> pieces =
        List.of(
            new Line(new Point(inner.right(), box.top())),
            new Arc(new Point(inner.right(), inner.top()), r, 0, 90),
            new Line(new Point(box.right(), inner.bottom())),
            new Arc(new Point(inner.right(), inner.bottom()), r, 90, 90),
            new Line(new Point(inner.left(), box.bottom())),
            new Arc(new Point(inner.left(), inner.bottom()), r, 180, 90),
            new Line(new Point(box.left(), inner.top())),
            new Arc(new Point(inner.left(), inner.top()), r, 270, 90));
    return new Trace(new Point(inner.left(), box.top()), pieces, true);
  }

  public static Trace circle(Point centre, double radius) {
    List<Piece> halves =
        List.of(new Arc(centre, radius, 0, 180), new Arc(centre, radius, 180, 180));
    return new Trace(centre.plus(Point.polar(radius, 0)), halves, true);
  }

  /** A part of a circle. */
  public static Trace arc(Point centre, double radius, double from, double turn) {
    return new Trace(
        centre.plus(Point.polar(radius, from)),
        List.of(new Arc(centre, radius, from, turn)),
        false);
  }

  /** A part of a ring, or of a disc where the inner radius is 0; less than all around. */
  public static Trace sector(Point centre, double inner, double outer, double from, double turn) {
    Piece out = new Arc(centre, outer, from, turn);
    Point start = centre.plus(Point.polar(inner, from));
    Piece side = new Line(centre.plus(Point.polar(outer, from)));
    Piece back = new Line(centre.plus(Point.polar(inner, from + turn)));
    List<Piece> pieces =
        inner > 0
            ? List.of(side, out, back, new Arc(centre, inner, from + turn, -turn))
            : List.of(side, out);
    return new Trace(start, pieces, true);
  }

  /** Corners, and points close enough on what is curved. */
  public List<Point> points() {
    List<Point> points = new ArrayList<>(List.of(start));
    Point from = start;
    for (Piece piece : pieces) {
      if (piece instanceof Arc arc) {
        int steps = (int) Math.max(1, Math.ceil(Math.abs(arc.turn()) / ARC_STEP));
        for (int i = 1; i <= steps; i++) {
          double angle = arc.from() + arc.turn() * i / steps;
          points.add(arc.centre().plus(Point.polar(arc.radius(), angle)));
        }
      } else if (piece instanceof Curve curve) {
        for (int i = 1; i <= SAMPLES; i++) {
          points.add(on(from, curve, (double) i / SAMPLES));
        }
      } else {
        points.add(piece.end());
      }
      from = piece.end();
    }
    return points;
  }

  private static Point on(Point from, Curve curve, double part) {
    Point one = from.towards(curve.control(), part);
    Point two = curve.control().towards(curve.otherControl(), part);
    Point three = curve.otherControl().towards(curve.end(), part);
    return one.towards(two, part).towards(two.towards(three, part), part);
  }

  /** The line itself. */
  public Polyline border() {
    return closed ? Polyline.closed(points()) : new Polyline(points());
  }

  public Box box() {
    return Box.around(points().stream().map(point -> Box.around(point, 0, 0)).toList());
  }

  public Trace moved(Point by) {
    return new Trace(
        start.plus(by), pieces.stream().map(piece -> moved(piece, by)).toList(), closed);
  }

  private static Piece moved(Piece piece, Point by) {
    if (piece instanceof Arc arc) {
      return new Arc(arc.centre().plus(by), arc.radius(), arc.from(), arc.turn());
    }
    if (piece instanceof Curve curve) {
      return new Curve(
          curve.control().plus(by), curve.otherControl().plus(by), curve.end().plus(by));
    }
    return new Line(piece.end().plus(by));
  }

  /** Larger or smaller, seen from the origin. */
  public Trace scaled(double factor) {
    return new Trace(
        start.times(factor), pieces.stream().map(piece -> scaled(piece, factor)).toList(), closed);
  }

  private static Piece scaled(Piece piece, double factor) {
    if (piece instanceof Arc arc) {
      return new Arc(arc.centre().times(factor), arc.radius() * factor, arc.from(), arc.turn());
    }
    if (piece instanceof Curve curve) {
      return new Curve(
          curve.control().times(factor),
          curve.otherControl().times(factor),
          curve.end().times(factor));
    }
    return new Line(piece.end().times(factor));
  }
}
