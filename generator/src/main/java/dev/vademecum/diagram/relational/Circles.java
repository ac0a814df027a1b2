package dev.vademecum.diagram.relational;

import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.drawing.Venn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Circles of one radius around one place, each for a set: two beside each other, three in a
 * triangle, four in a cross, where those that face each other share nothing of their own.
 */
record Circles(List<Point> centres, double radius) {
  private static final double APART_TWO = 0.58;
  private static final double APART_THREE = 0.62;
  private static final double APART_FOUR = 0.73;
  private static final double BORDER = 5;
  private static final int GRID = 44;
  private static final int FEW = 30;

  /** In what order four sets go around, so that each neighbours another one. */
  private static final List<List<Integer>> ORDERS =
      List.of(List.of(0, 1, 2, 3), List.of(0, 2, 1, 3), List.of(0, 1, 3, 2));

  Circles {
    centres = List.copyOf(centres);
  }

  /** Circles of radius 1. */
  static Circles of(Venn drawing) {
    int sets = drawing.sets().size();
    if (sets == 2) {
      return new Circles(List.of(new Point(-APART_TWO, 0), new Point(APART_TWO, 0)), 1);
    }
    if (sets == 3) {
      return new Circles(around(List.of(0, 1, 2), APART_THREE), 1);
    }
    List<Integer> order =
        ORDERS.stream()
            .filter(o -> drawing.nodes().stream().noneMatch(n -> isOpposite(drawing.mask(n), o)))
            .findFirst()
            .orElse(ORDERS.get(0));
    return new Circles(around(order, APART_FOUR), 1);
  }

  private static boolean isOpposite(int mask, List<Integer> order) {
    return mask == (1 << order.get(0) | 1 << order.get(2))
        || mask == (1 << order.get(1) | 1 << order.get(3));
  }

  private static List<Point> around(List<Integer> order, double apart) {
    return IntStream.range(0, order.size())
        .mapToObj(set -> Point.polar(apart, order.indexOf(set) * 360.0 / order.size()))
        .toList();
  }

  Circles scaled(double factor) {
    return new Circles(centres.stream().map(c -> c.times(factor)).toList(), radius * factor);
  }

  List<Polyline> borders() {
    return centres.stream()
        .map(centre -> new Polyline(Trace.circle(centre, radius).points()))
        .toList();
  }

  double width() {
    return reach().width();
  }

  private Box reach() {
    return Box.around(centres.stream().map(c -> Box.around(c, 2 * radius, 2 * radius)).toList());
  }

  /** Whether a box is within some of the circles and outside of all others. */
  boolean holds(int mask, Box box) {
    for (int i = 0; i < centres.size(); i++) {
      boolean sound =
          (mask & 1 << i) != 0
              ? box.farthest(centres.get(i)) <= radius - BORDER
              : box.distance(centres.get(i)) >= radius + BORDER;
      if (!sound) {
        return false;
      }
    }
    return true;
  }

  /** The same of a place, without a root for each of the many. */
  private boolean holds(int mask, double x, double y) {
    double inside = square(radius - BORDER);
    double outside = square(radius + BORDER);
    for (int i = 0; i < centres.size(); i++) {
      double far = square(x - centres.get(i).x()) + square(y - centres.get(i).y());
      if ((mask & 1 << i) != 0 ? far > inside : far < outside) {
        return false;
      }
    }
    return true;
  }

  private static double square(double value) {
    return value * value;
  }

  /** What the boxes around some of the circles have in common, in which alone places are sought. */
  private Box within(int mask) {
    Box within = reach();
    for (int i = 0; i < centres.size(); i++) {
      if ((mask & 1 << i) != 0) {
        Box circle = Box.around(centres.get(i), 2 * radius, 2 * radius);
        within =
            new Box(
                Math.max(within.left(), circle.left()),
                Math.max(within.top(), circle.top()),
                Math.min(within.right(), circle.right()),
                Math.min(within.bottom(), circle.bottom()));
      }
    }
    return within;
  }

  /** Places on a grid that are within some of the circles only. */
  List<Point> places(int mask) {
    Box reach = reach();
    Box within = within(mask);
    List<Point> places = new ArrayList<>();
    for (int row = 0; row <= GRID; row++) {
      double y = reach.top() + reach.height() * row / GRID;
      if (y < within.top() || y > within.bottom()) {
        continue;
      }
      for (int column = 0; column <= GRID; column++) {
        double x = reach.left() + reach.width() * column / GRID;
        if (x >= within.left() && x <= within.right() && holds(mask, x, y)) {
          places.add(new Point(x, y));
        }
      }
    }
    return places.size() <= FEW ? finer(mask, places) : places;
  }

  /** In a part that is small, places between those of the grid matter. */
  private List<Point> finer(int mask, List<Point> coarse) {
    List<Point> places = new ArrayList<>();
    double stepX = reach().width() / GRID / 3;
    double stepY = reach().height() / GRID / 3;
    for (Point place : coarse) {
      for (int i = -1; i <= 1; i++) {
        for (int j = -1; j <= 1; j++) {
          Point near = place.plus(new Point(i * stepX, j * stepY));
          if (holds(mask, near.x(), near.y())) {
            places.add(near);
          }
        }
      }
    }
    return places;
  }

  boolean isEmpty(int mask) {
    return places(mask).isEmpty();
  }

  /** The middle of what some circles share and no others; of all where there is no such place. */
  Point middle(int mask) {
    return middle(places(mask));
  }

  static Point middle(List<Point> places) {
    double x = places.stream().mapToDouble(Point::x).average().orElse(0);
    double y = places.stream().mapToDouble(Point::y).average().orElse(0);
    return new Point(x, y);
  }
}
