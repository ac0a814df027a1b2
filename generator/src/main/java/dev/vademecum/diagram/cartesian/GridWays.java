package dev.vademecum.diagram.cartesian;

import dev.vademecum.diagram.layout.Bows;
import dev.vademecum.diagram.layout.Box;
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
    Point start = from.outline().centre();
    Point end = to.outline().centre();
    for (double part : ASIDE) {
      addAside(from.outline().box(), to.outline().box(), part, ways);
    }
    BENDS.forEach(bend -> ways.add(Bows.bent(start, end, bend)));
    for (double part : ASIDE) {
      double x = start.x() + part * from.outline().box().width();
      double otherX = end.x() - part * to.outline().box().width();
      double y = start.y() + part * from.outline().box().height();
      double otherY = end.y() - part * to.outline().box().height();
      acrossAt.forEach(
          at ->
              ways.add(
                  Around.of(
                      new Point(x, start.y()),
                      new Point(x, at),
                      new Point(otherX, at),
                      new Point(otherX, end.y()))));
      downAt.forEach(
          at ->
              ways.add(
                  Around.of(
                      new Point(start.x(), y),
                      new Point(at, y),
                      new Point(at, otherY),
                      new Point(end.x(), otherY))));
    }
    addPast(start, end, ways);
    addHooks(start, end, ways);
    return ways;
  }

  /** Ways past cells between two nodes: along both their rows, and beside a column in between. */
  private void addPast(Point start, Point end, List<Way> ways) {
    for (double out : beside(acrossAt, start.y())) {
      for (double in : beside(acrossAt, end.y())) {
        downAt.stream()
            .filter(side -> out != in)
            .forEach(
                side ->
                    ways.add(
                        Around.of(
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
  private void addHooks(Point start, Point end, List<Way> ways) {
    for (double out : beside(acrossAt, start.y())) {
      for (double side : beside(downAt, end.x())) {
        ways.add(
            Around.of(
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
            Around.of(
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
  static List<Polyline> bows(PlacedNode from, PlacedNode to) {
    Point start = from.outline().centre();
    Point end = to.outline().centre();
    List<Polyline> ways = new ArrayList<>();
    ways.add(straight(start, end, Point.ORIGIN));
    BENDS.forEach(bend -> ways.add(Bows.bent(start, end, bend)));
    return ways;
  }

  /** Straight ways beside the one from middle to middle, so that two edges can run side by side. */
  private static void addAside(Box from, Box to, double part, List<Way> ways) {
    double high = part * Math.min(from.height(), to.height());
    double wide = part * Math.min(from.width(), to.width());
    ways.add(straight(from.centre(), to.centre(), new Point(0, high)));
    ways.add(straight(from.centre(), to.centre(), new Point(wide, 0)));
  }

  private static Polyline straight(Point from, Point to, Point by) {
    Point start = from.plus(by);
    Point end = to.plus(by);
    int steps = Math.max(2, (int) (start.distance(end) / STEP));
    return new Polyline(
        IntStream.rangeClosed(0, steps)
            .mapToObj(i -> start.towards(end, (double) i / steps))
            .toList());
  }
}
