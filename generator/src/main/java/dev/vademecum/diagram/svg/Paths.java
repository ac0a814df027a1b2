package dev.vademecum.diagram.svg;

import static dev.vademecum.diagram.svg.Markup.number;

import dev.vademecum.diagram.layout.ArcText;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.Trace;
import java.util.List;

/** Writes lines as path data. */
final class Paths {
  private static final double STRETCH = 26;

  private Paths() {}

  /** A smooth curve along a line. */
  static String smooth(Polyline line) {
    List<Point> points = knots(line);
    return trace(points.size() == 2 ? Trace.line(points) : Trace.smooth(points));
  }

  static String trace(Trace trace) {
    StringBuilder data = new StringBuilder("M").append(pair(trace.start()));
    trace.pieces().forEach(piece -> data.append(piece(piece)));
    return data.append(trace.closed() ? "Z" : "").toString();
  }

  private static String piece(Trace.Piece piece) {
    if (piece instanceof Trace.Curve curve) {
      return "C"
          + pair(curve.control())
          + " "
          + pair(curve.otherControl())
          + " "
          + pair(curve.end());
    }
    return piece instanceof Trace.Arc arc ? arc(arc) : "L" + pair(piece.end());
  }

  private static String arc(Trace.Arc arc) {
    String radius = number(arc.radius());
    String large = Math.abs(arc.turn()) > 180 ? "1" : "0";
    String sweep = arc.turn() > 0 ? "1" : "0";
    return "A" + radius + " " + radius + " 0 " + large + " " + sweep + " " + pair(arc.end());
  }

  private static List<Point> knots(Polyline line) {
    boolean straight = line.turning() < 0.01;
    return straight
        ? List.of(line.first(), line.last())
        : line.part(0, line.length(), STRETCH).points();
  }

  static String closed(List<Point> corners) {
    StringBuilder data = new StringBuilder();
    for (Point corner : corners) {
      data.append(data.isEmpty() ? 'M' : 'L').append(pair(corner));
    }
    return data.append('Z').toString();
  }

  static String arc(ArcText text) {
    String radius = number(text.radius());
    String sweep = text.upright() ? "1" : "0";
    return "M"
        + pair(Point.polar(text.radius(), text.start()))
        + "A"
        + radius
        + " "
        + radius
        + " 0 0 "
        + sweep
        + " "
        + pair(Point.polar(text.radius(), text.end()));
  }

  private static String pair(Point point) {
    return number(point.x()) + " " + number(point.y());
  }
}
