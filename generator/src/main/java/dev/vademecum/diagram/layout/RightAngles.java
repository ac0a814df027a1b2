package dev.vademecum.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Ways with rounded corners between nodes that stand in rows: out of a row, along the gutter beside
 * it, and, to another row, around the rows at one of the sides.
 *
 * @param rows what each row covers, from the top down
 * @param turned whether the rows are columns, from the left to the right
 */
public record RightAngles(List<Box> rows, boolean turned) {
  private static final double RADIUS = 11;
  private static final double OUTSIDE = 20;
  private static final double LANE = 15;
  private static final int OUTER_LANES = 5;
  private static final double CORNER_POINTS = 6;
  private static final List<Double> PORTS = List.of(0.0, -0.22, 0.22);
  private static final List<Double> INNER_LANES = List.of(0.5, 0.3, 0.7);

  public RightAngles {
    rows = List.copyOf(rows);
  }

  /** Ways between two nodes, of any rows. */
  public List<Way> between(PlacedNode from, PlacedNode to) {
    Joined nodes = Joined.of(from, to);
    Box start = from.outline().box();
    Box end = to.outline().box();
    List<Way> ways = new ArrayList<>();
    List<Double> in = gutters(row(end));
    for (double out : gutters(row(start))) {
      if (in.contains(out)) {
        ways.addAll(along(nodes, start, out, end));
      }
    }
    if (row(start) != row(end)) {
      for (double out : nearest(gutters(row(start)))) {
        for (double back : nearest(in)) {
          ways.addAll(around(nodes, start.centre(), out, end.centre(), back));
        }
      }
    }
    return ways;
  }

  /** From the end of a row around to the start of the next one. */
  public List<Way> returning(PlacedNode from, PlacedNode to) {
    Joined nodes = Joined.of(from, to);
    Box start = from.outline().box();
    Box end = to.outline().box();
    boolean backwards = along(end.centre()) > along(start.centre());
    Box all = Box.around(rows);
    double low = (turned ? all.top() : all.left()) - OUTSIDE;
    double high = (turned ? all.bottom() : all.right()) + OUTSIDE;
    List<Way> ways = new ArrayList<>();
    for (double gutter : lanes(row(end))) {
      double leave = backwards ? low : high;
      double enter = backwards ? high : low;
      ways.add(
          way(
              nodes,
              start.centre(),
              at(leave, across(start.centre())),
              at(leave, gutter),
              at(enter, gutter),
              at(enter, across(end.centre())),
              end.centre()));
    }
    return ways;
  }

  private List<Double> nearest(List<Double> gutters) {
    Box all = Box.around(rows);
    return gutters.stream()
        .filter(g -> g >= first(all) - OUTSIDE && g <= last(all) + OUTSIDE)
        .toList();
  }

  private List<Way> along(Joined nodes, Box start, double gutter, Box end) {
    List<Way> ways = new ArrayList<>();
    for (double leave : PORTS) {
      for (double enter : PORTS) {
        Point out = port(start, leave);
        Point in = port(end, enter);
        ways.add(way(nodes, out, at(along(out), gutter), at(along(in), gutter), in));
      }
    }
    return ways;
  }

  private List<Way> around(Joined nodes, Point start, double out, Point end, double in) {
    return sides().stream()
        .<Way>map(
            side ->
                way(
                    nodes,
                    start,
                    at(along(start), out),
                    at(side, out),
                    at(side, in),
                    at(along(end), in),
                    end))
        .toList();
  }

  /** Where lines may run beside a row, before and after it. */
  private List<Double> gutters(int row) {
    List<Double> gutters = new ArrayList<>(lanes(row));
    gutters.addAll(lanes(row + 1));
    return gutters;
  }

  /** Where lines may run before a row. */
  private List<Double> lanes(int row) {
    if (row > 0 && row < rows.size()) {
      double from = last(rows.get(row - 1));
      double to = first(rows.get(row));
      return INNER_LANES.stream().map(part -> from + (to - from) * part).toList();
    }
    List<Double> lanes = new ArrayList<>();
    for (int i = 0; i < OUTER_LANES; i++) {
      double away = OUTSIDE + i * LANE;
      lanes.add(row == 0 ? first(rows.get(0)) - away : last(rows.get(rows.size() - 1)) + away);
    }
    return lanes;
  }

  private List<Double> sides() {
    Box all = Box.around(rows);
    List<Double> sides = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      double away = OUTSIDE + i * LANE;
      sides.add((turned ? all.top() : all.left()) - away);
      sides.add((turned ? all.bottom() : all.right()) + away);
    }
    return sides;
  }

  private int row(Box node) {
    Point centre = node.centre();
    for (int i = 0; i < rows.size(); i++) {
      Box row = rows.get(i);
      if (across(centre) >= first(row) && across(centre) <= last(row)) {
        return i;
      }
    }
    return 0;
  }

  private Point port(Box node, double part) {
    Point centre = node.centre();
    return turned
        ? new Point(centre.x(), centre.y() + part * node.height())
        : new Point(centre.x() + part * node.width(), centre.y());
  }

  private double first(Box row) {
    return turned ? row.left() : row.top();
  }

  private double last(Box row) {
    return turned ? row.right() : row.bottom();
  }

  private double along(Point point) {
    return turned ? point.y() : point.x();
  }

  private double across(Point point) {
    return turned ? point.x() : point.y();
  }

  private Point at(double along, double across) {
    return turned ? new Point(across, along) : new Point(along, across);
  }

  private static Way way(Joined nodes, Point... corners) {
    return new Angled(nodes, RightAngles::rounded, corners);
  }

  /** A line through corners, each of which is rounded. */
  private static Polyline rounded(Point... corners) {
    List<Point> points = new ArrayList<>(List.of(corners[0]));
    for (int i = 1; i < corners.length - 1; i++) {
      round(points, corners[i - 1], corners[i], corners[i + 1]);
    }
    points.add(corners[corners.length - 1]);
    return new Polyline(points);
  }

  private static void round(List<Point> points, Point before, Point corner, Point after) {
    double in = before.distance(corner);
    double out = corner.distance(after);
    double radius = Math.min(RADIUS, Math.min(in, out) / 2);
    if (radius < 1) {
      points.add(corner);
      return;
    }
    Point start = corner.towards(before, radius / in);
    Point end = corner.towards(after, radius / out);
    for (int i = 0; i <= CORNER_POINTS; i++) {
      double part = i / CORNER_POINTS;
      points.add(start.towards(corner, part).towards(corner.towards(end, part), part));
    }
  }
}
