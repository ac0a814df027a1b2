package dev.vademecum.diagram.cartesian;

import dev.vademecum.diagram.layout.Angled;
import dev.vademecum.diagram.layout.Bows;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Joined;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ways an edge may take in a grid: straight, bent, or between rows and columns. */
final class GridWays {
  private static final List<Double> BENDS = List.of(0.12, -0.12, 0.25, -0.25, 0.45, -0.45);
  private static final List<Double> ASIDE = List.of(0.0, -0.2, 0.2, -0.34, 0.34);
  private static final double OUTSIDE = 20;
  private static final double STEP = 6;

  private final List<Double> acrossAt;
  private final List<Double> downAt;

  GridWays(Grid grid) {
    this.acrossAt = channels(grid.rows());
    this.downAt = channels(grid.columns());
  }

  private static List<Double> channels(List<Grid.Span> spans) {
    return IntStream.range(-1, spans.size())
        .mapToObj(before -> Grid.between(spans, before, OUTSIDE))
        .toList();
  }

  List<Way> between(PlacedNode from, PlacedNode to) {
    List<Way> ways = new ArrayList<>();
    Joined nodes = Joined.of(from, to);
    Point start = from.outline().centre();
    Point end = to.outline().centre();
    for (double part : ASIDE) {
      addAside(nodes, from.outline().box(), to.outline().box(), part, ways);
    }
    BENDS.forEach(bend -> ways.add(Bows.bent(nodes, start, end, bend)));
    for (double part : ASIDE) {
      double x = start.x() + part * from.outline().box().width();
      double otherX = end.x() - part * to.outline().box().width();
      double y = start.y() + part * from.outline().box().height();
      double otherY = end.y() - part * to.outline().box().height();
      acrossAt.forEach(
          at ->
              ways.add(
                  around(
                      nodes,
                      new Point(x, start.y()),
                      new Point(x, at),
                      new Point(otherX, at),
                      new Point(otherX, end.y()))));
      downAt.forEach(
          at ->
              ways.add(
                  around(
                      nodes,
                      new Point(start.x(), y),
                      new Point(at, y),
                      new Point(at, otherY),
                      new Point(end.x(), otherY))));
    }
    addPast(nodes, start, end, ways);
    addHooks(nodes, start, end, ways);
    return ways;
  }

  /** Ways past cells between two nodes: along both their rows, and beside a column in between. */
  private void addPast(Joined nodes, Point start, Point end, List<Way> ways) {
    for (double out : beside(acrossAt, start.y())) {
      for (double in : beside(acrossAt, end.y())) {
        downAt.stream()
            .filter(side -> out != in)
            .forEach(
                side ->
                    ways.add(
                        around(
                            nodes,
                            start,
                            new Point(start.x(), out),
                            new Point(side, out),
                            new Point(side, in),
                            new Point(end.x(), in),
                            end)));
      }
    }
  }

  /** Ways along a row and then a column beside a node, into its side; and the other way around. */
  private void addHooks(Joined nodes, Point start, Point end, List<Way> ways) {
    for (double out : beside(acrossAt, start.y())) {
      for (double side : beside(downAt, end.x())) {
        ways.add(
            around(
                nodes,
                start,
                new Point(start.x(), out),
                new Point(side, out),
                new Point(side, end.y()),
                end));
      }
    }
    for (double side : beside(downAt, start.x())) {
      for (double in : beside(acrossAt, end.y())) {
        ways.add(
            around(
                nodes,
                start,
                new Point(side, start.y()),
                new Point(side, in),
                new Point(end.x(), in),
                end));
      }
    }
  }

  /** The channels before and after a place. */
  private static List<Double> beside(List<Double> channels, double place) {
    return Stream.concat(
            channels.stream().filter(at -> at < place).max(Comparator.naturalOrder()).stream(),
            channels.stream().filter(at -> at > place).min(Comparator.naturalOrder()).stream())
        .toList();
  }

  /** Straight and bent ways between two nodes. */
  static List<Way> bows(PlacedNode from, PlacedNode to) {
    Joined nodes = Joined.of(from, to);
    Point start = from.outline().centre();
    Point end = to.outline().centre();
    List<Way> ways = new ArrayList<>();
    ways.add(straight(nodes, start, end, Point.ORIGIN));
    BENDS.forEach(bend -> ways.add(Bows.bent(nodes, start, end, bend)));
    return ways;
  }

  /** Straight ways beside the one from middle to middle, so that two edges can run side by side. */
  private static void addAside(Joined nodes, Box from, Box to, double part, List<Way> ways) {
    double high = part * Math.min(from.height(), to.height());
    double wide = part * Math.min(from.width(), to.width());
    ways.add(straight(nodes, from.centre(), to.centre(), new Point(0, high)));
    ways.add(straight(nodes, from.centre(), to.centre(), new Point(wide, 0)));
  }

  private static Way straight(Joined nodes, Point from, Point to, Point by) {
    return new Angled(nodes, ends -> inSteps(ends[0], ends[1]), from.plus(by), to.plus(by));
  }

  private static Polyline inSteps(Point start, Point end) {
    int steps = Math.max(2, (int) (start.distance(end) / STEP));
    return new Polyline(
        IntStream.rangeClosed(0, steps)
            .mapToObj(i -> start.towards(end, (double) i / steps))
            .toList());
  }

  private static Way around(Joined nodes, Point... corners) {
    return new Angled(nodes, GridWays::rounded, corners);
  }

  private static Polyline rounded(Point[] corners) {
    List<Point> points = new ArrayList<>();
    points.add(corners[0]);
    for (int i = 1; i < corners.length - 1; i++) {
      addCorner(corners[i - 1], corners[i], corners[i + 1], points);
    }
    points.add(corners[corners.length - 1]);
    Polyline rough = new Polyline(points);
    return rough.part(0, rough.length(), STEP);
  }

  private static void addCorner(Point before, Point corner, Point after, List<Point> points) {
    double room = Math.min(before.distance(corner), corner.distance(after)) / 2;
    double radius = Math.min(Angled.ROUNDING, room);
    Point in = corner.plus(before.minus(corner).unit().times(radius));
    Point out = corner.plus(after.minus(corner).unit().times(radius));
    points.addAll(Bows.bow(in, corner, out).points());
  }
}
