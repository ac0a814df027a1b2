package dev.vademecum.diagram.svg;

import static dev.vademecum.diagram.svg.Markup.number;

import dev.vademecum.diagram.layout.ArcText;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import java.util.List;

/** Writes lines as path data. */
final class Paths {
  private static final double STRETCH = 26;

  private Paths() {}

  /** A smooth curve along a line. */
  static String smooth(Polyline line) {
    List<Point> points = knots(line);
    StringBuilder data = new StringBuilder("M").append(pair(points.get(0)));
    if (points.size() == 2) {
      return data.append('L').append(pair(points.get(1))).toString();
    }
    for (int i = 1; i < points.size(); i++) {
      Point before = points.get(Math.max(0, i - 2));
      Point from = points.get(i - 1);
      Point to = points.get(i);
      Point after = points.get(Math.min(points.size() - 1, i + 1));
      data.append('C')
          .append(pair(from.plus(to.minus(before).times(1.0 / 6))))
          .append(' ')
          .append(pair(to.minus(after.minus(from).times(1.0 / 6))))
          .append(' ')
          .append(pair(to));
    }
    return data.toString();
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
