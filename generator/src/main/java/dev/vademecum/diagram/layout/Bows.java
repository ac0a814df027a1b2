package dev.vademecum.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Curved ways that suit every archetype. */
public final class Bows {
  private static final int SAMPLES = 40;
  private static final double LOOP_WIDTH = 30;
  private static final double LOOP_HEIGHT = 66;

  private Bows() {}

  /** A bow; the bend is its height as a part of its chord, above 0 to the right. */
  public static Polyline bent(Point start, Point end, double bend) {
    Point way = end.minus(start);
    return bow(start, start.towards(end, 0.5).plus(way.normal().times(2 * bend)), end);
  }

  /** The same as a way between two nodes, whose points are made when they are asked for. */
  public static Way bent(Joined nodes, Point start, Point end, double bend) {
    Point way = end.minus(start);
    return new Bow(nodes, start, start.towards(end, 0.5).plus(way.normal().times(2 * bend)), end);
  }

  /** A quadratic curve between two nodes. */
  private record Bow(Joined nodes, Point start, Point control, Point end) implements Way {
    /** By way of its middle, where that is between both nodes for sure. */
    @Override
    public double least() {
      Point in = start.towards(control, 0.5);
      Point out = control.towards(end, 0.5);
      Point middle = in.towards(out, 0.5);
      boolean between =
          !around(middle, out, end).overlaps(nodes.from())
              && !around(start, in, middle).overlaps(nodes.to());
      return between ? nodes.least(middle) : nodes.least();
    }

    /** What covers a half of the curve, and more than what is lost in sums of doubles. */
    private static Box around(Point... points) {
      return Box.around(Stream.of(points).map(point -> Box.around(point, 1, 1)).toList());
    }

    @Override
    public int size() {
      return SAMPLES + 1;
    }

    @Override
    public void into(double[] xs, double[] ys) {
      for (int i = 0; i <= SAMPLES; i++) {
        Point at = on(start, control, end, i);
        xs[i] = at.x();
        ys[i] = at.y();
      }
    }
  }

  private static Point on(Point start, Point control, Point end, int sample) {
    double part = (double) sample / SAMPLES;
    return start.towards(control, part).towards(control.towards(end, part), part);
  }

  /** A quadratic curve. */
  public static Polyline bow(Point start, Point control, Point end) {
    double[] xs = new double[SAMPLES + 1];
    double[] ys = new double[SAMPLES + 1];
    for (int i = 0; i <= SAMPLES; i++) {
      Point at = on(start, control, end, i);
      xs[i] = at.x();
      ys[i] = at.y();
    }
    return Polyline.through(xs, ys);
  }

  /**
   * A loop from a node to itself.
   *
   * @param degrees where it leaves the node, clockwise from the top
   */
  public static Polyline loop(Outline node, double degrees) {
    Point out = Point.polar(1, degrees);
    Point aside = out.normal();
    Point border = border(node, out);
    List<Point> points = new ArrayList<>();
    Point start = border.minus(out.times(6)).minus(aside.times(LOOP_WIDTH / 3));
    Point end = border.minus(out.times(6)).plus(aside.times(LOOP_WIDTH / 3));
    Point one = border.plus(out.times(LOOP_HEIGHT)).minus(aside.times(LOOP_WIDTH * 1.4));
    Point two = border.plus(out.times(LOOP_HEIGHT)).plus(aside.times(LOOP_WIDTH * 1.4));
    for (int i = 0; i <= SAMPLES; i++) {
      double part = (double) i / SAMPLES;
      Point first = start.towards(one, part);
      Point second = one.towards(two, part);
      Point third = two.towards(end, part);
      points.add(first.towards(second, part).towards(second.towards(third, part), part));
    }
    return new Polyline(points);
  }

  private static Point border(Outline node, Point out) {
    Point at = node.centre();
    while (node.contains(at)) {
      at = at.plus(out);
    }
    return at;
  }
}
