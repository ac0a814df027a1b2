package dev.vademecum.diagram.polar;

import dev.vademecum.diagram.layout.Bows;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Joined;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Way;
import java.util.ArrayList;
import java.util.List;

/** The ways an edge may take around a centre: straight, bent, or along an orbit to either side. */
final class PolarWays {
  private static final int SAMPLES = 40;
  private static final int HALF = SAMPLES / 2;
  private static final double ORBIT_STEP = 12;
  private static final int MOST_ORBITS = 24;
  private static final double SMALLEST_ORBIT = 40;
  private static final double SMALLEST_TURN = 25;
  private static final double LARGEST_TURN = 290;
  private static final double WIDE = 1.7;

  /** Farther from the centre than any node. */
  private static final double BEYOND = 1e5;

  private static final List<Double> BENDS = List.of(0.0, 0.12, -0.12, 0.25, -0.25, 0.45, -0.45);
  private static final List<Double> EASES = List.of(0.25, 0.42);

  /** By the ease: the same for all orbits, of which there are hundreds for an edge. */
  private static final List<Ease> EASED = EASES.stream().map(Ease::new).toList();

  private final double outer;

  /** Ways within a circle of the largest orbit. */
  PolarWays(double outer) {
    this.outer = outer;
  }

  List<Way> between(PlacedNode from, PlacedNode to) {
    List<Way> ways = new ArrayList<>();
    Point start = from.outline().centre();
    Point end = to.outline().centre();
    Joined nodes = Joined.of(from, to);
    aims(from).forEach(aim -> addBetween(nodes, aim, end, ways));
    aims(to).stream().skip(1).forEach(aim -> addBetween(nodes, start, aim, ways));
    return ways;
  }

  private void addBetween(Joined nodes, Point start, Point end, List<Way> ways) {
    BENDS.forEach(bend -> ways.add(Bows.bent(nodes, start, end, bend)));
    ways.addAll(orbits(nodes, start, end));
  }

  /** Where in a node an edge may aim: its middle, and in a wide one also beside it. */
  private static List<Point> aims(PlacedNode node) {
    Box box = node.outline().box();
    Point centre = box.centre();
    if (box.width() < WIDE * box.height()) {
      return List.of(centre);
    }
    Point aside = new Point(box.width() / 4, 0);
    return List.of(centre, centre.minus(aside), centre.plus(aside));
  }

  private List<Way> orbits(Joined nodes, Point start, Point end) {
    List<Way> ways = new ArrayList<>();
    double clockwise = (end.degrees() - start.degrees() + 360) % 360;
    for (double turn : List.of(clockwise, clockwise - 360)) {
      if (Math.abs(turn) < SMALLEST_TURN || Math.abs(turn) > LARGEST_TURN) {
        continue;
      }
      Bearings bearings = new Bearings(start.degrees(), turn, nodes);
      for (double orbit = SMALLEST_ORBIT;
          orbit <= outer;
          orbit += Math.max(ORBIT_STEP, outer / MOST_ORBITS)) {
        for (Ease ease : EASED) {
          ways.add(new Orbit(start.norm(), end.norm(), bearings, orbit, ease));
        }
      }
    }
    return ways;
  }

  /** The directions from the centre on the way around, which all orbits share. */
  private static final class Bearings {
    private final double[] xs = new double[SAMPLES + 1];
    private final double[] ys = new double[SAMPLES + 1];

    /** From one to the next, in degrees. */
    private final double turn;

    /** The last one in which the node is that the way starts from. */
    private final int out;

    /** The first one in which the node is that it ends at. */
    private final int in;

    private final double least;

    Bearings(double angle, double turn, Joined nodes) {
      int out = 0;
      int in = SAMPLES;
      for (int i = 0; i <= SAMPLES; i++) {
        Point bearing = Point.polar(1, angle + turn * ((double) i / SAMPLES));
        xs[i] = bearing.x();
        ys[i] = bearing.y();
        Point far = bearing.times(BEYOND);
        out = nodes.from().meets(Point.ORIGIN, far) ? i : out;
        in = in == SAMPLES && nodes.to().meets(Point.ORIGIN, far) ? i : in;
      }
      this.turn = Math.abs(turn) / SAMPLES;
      this.out = out;
      this.in = in;
      this.least = nodes.least();
    }
  }

  /** From a distance of the centre to an orbit, along it, and off it to the other distance. */
  private static final class Orbit implements Way {
    private final double from;
    private final double to;
    private final Bearings bearings;
    private final double radius;
    private final Ease ease;

    Orbit(double from, double to, Bearings bearings, double radius, Ease ease) {
      this.from = from;
      this.to = to;
      this.bearings = bearings;
      this.radius = radius;
      this.ease = ease;
    }

    /** Up to the orbit and off it again, each from where it has left its node for sure. */
    @Override
    public double least() {
      int out = bearings.out;
      int in = bearings.in;
      return out > HALF || in < HALF
          ? bearings.least
          : Math.max(bearings.least, half(from, out) + half(to, SAMPLES - in));
    }

    /**
     * How long a half of the way is at least from one of its points, the first being 0: of the
     * steps up to the orbit, from what they rise and turn together; of those along it, all of each.
     */
    private double half(double end, int point) {
      double step = 2 * Math.sin(Math.toRadians(bearings.turn / 2));
      int full = Math.max(point, ease.full);
      int later = radius < end ? 1 : 0;
      double shares = ease.sums[full + later] - ease.sums[point + later];
      double turned = step * ((full - point) * end + (radius - end) * shares);
      double risen = (radius - end) * (1 - ease.shares[point]);
      return Math.sqrt(risen * risen + turned * turned) + (HALF - full) * step * radius;
    }

    private double far(int point) {
      double end = 2 * point < SAMPLES ? from : to;
      return end + (radius - end) * ease.shares[point];
    }

    @Override
    public int size() {
      return SAMPLES + 1;
    }

    @Override
    public void into(double[] xs, double[] ys) {
      for (int i = 0; i <= SAMPLES; i++) {
        double far = far(i);
        xs[i] = bearings.xs[i] * far;
        ys[i] = bearings.ys[i] * far;
      }
    }
  }

  /** How a way comes to its orbit. */
  private static final class Ease {
    /** How near it is at each of its points: 0 is at an end's distance, 1 is on it. */
    private final double[] shares = new double[SAMPLES + 1];

    /** Of the shares before each point. */
    private final double[] sums = new double[SAMPLES + 2];

    /** The first point on the orbit. */
    private final int full;

    Ease(double ease) {
      int full = HALF;
      for (int i = 0; i <= SAMPLES; i++) {
        double part = (double) i / SAMPLES;
        shares[i] = smooth((part < 0.5 ? part : 1 - part) / ease);
        sums[i + 1] = sums[i] + shares[i];
        full = shares[i] == 1 ? Math.min(full, i) : full;
      }
      this.full = full;
    }
  }

  private static double smooth(double part) {
    double bounded = Math.min(1, Math.max(0, part));
    return bounded * bounded * (3 - 2 * bounded);
  }
}
