package dev.vademecum.diagram.svg;

import static dev.vademecum.diagram.svg.Markup.number;

import dev.vademecum.diagram.layout.ArcText;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.Trace;
import java.util.ArrayList;
import java.util.List;

/** Writes lines as path data. */
final class Paths {
  private static final double STRETCH = 26;

  /** So many steps in one direction are a straight run. */
  private static final int RUN = 6;

  private static final double SAME_DIRECTION = 0.99999;

  private Paths() {}

  /** A smooth curve along a line. */
  static String smooth(Polyline line) {
    if (line.turning() > 0.01 && hasRun(line.points())) {
      return trace(runs(line.points()));
    }
    List<Point> points = knots(line);
    return trace(points.size() == 2 ? Trace.line(points) : Trace.smooth(points));
  }

  private static boolean hasRun(List<Point> points) {
    for (int i = 0; i + RUN < points.size(); i++) {
      if (runEnd(points, i) >= i + RUN) {
        return true;
      }
    }
    return false;
  }

  /** How far the line runs straight on from a point. */
  private static int runEnd(List<Point> points, int start) {
    int end = start + 1;
    Point way = points.get(end).minus(points.get(start)).unit();
    while (end + 1 < points.size()) {
      Point next = points.get(end + 1).minus(points.get(end)).unit();
      if (way.x() * next.x() + way.y() * next.y() < SAME_DIRECTION) {
        break;
      }
      end++;
    }
    return end;
  }

  /** Straight runs as such, and close curves between them. */
  private static Trace runs(List<Point> points) {
    List<Trace.Piece> smooth = Trace.smooth(points).pieces();
    List<Trace.Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < points.size() - 1) {
      int end = runEnd(points, at);
      if (end >= at + RUN) {
        pieces.add(new Trace.Line(points.get(end)));
        at = end;
      } else {
        pieces.add(smooth.get(at));
        at++;
      }
    }
    return new Trace(points.get(0), pieces, false);
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
