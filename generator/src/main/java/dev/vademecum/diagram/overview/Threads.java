package dev.vademecum.diagram.overview;

import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws lines in the gutters; those that end at one side of a thing are spread along it. */
final class Threads {
  /** Between two lines that end at the same side. */
  private static final double APART = 5;

  /** Of a side, at both of its ends. */
  private static final double CORNER = 9;

  private static final double LEAST_BOW = 14;
  private static final double BOW = 0.12;
  private static final double LARGEST_BOW = 60;

  private final Web web;
  private final Columns columns;
  private final Map<String, Box> boxes = new HashMap<>();
  private final Map<Object, Double> middles;
  private final Map<End, Double> ends = new HashMap<>();

  private record Side(String thing, boolean right) {}

  private record End(Web.Strand thread, String thing) {}

  Threads(Web web, Columns columns, List<WebLayout.Placed> things, Map<Object, Double> middles) {
    this.web = web;
    this.columns = columns;
    this.middles = middles;
    things.forEach(placed -> boxes.put(placed.thing().id(), placed.box()));
    spread();
  }

  List<WebLayout.Way> ways() {
    return web.threads().stream().map(this::way).toList();
  }

  private void spread() {
    Map<Side, List<Web.Strand>> sides = new LinkedHashMap<>();
    for (Web.Strand thread : web.threads()) {
      for (String thing : List.of(thread.from(), thread.to())) {
        Side side = new Side(thing, leavesRight(thread, thing));
        sides.computeIfAbsent(side, key -> new ArrayList<>()).add(thread);
      }
    }
    sides.forEach(this::spread);
  }

  private void spread(Side side, List<Web.Strand> threads) {
    String thing = side.thing();
    threads.sort(Comparator.comparing(thread -> goal(thread, thing)));
    Box box = box(thing);
    int count = threads.size();
    double step = Math.min(APART, (box.height() - 2 * CORNER) / Math.max(1, count - 1));
    for (int i = 0; i < count; i++) {
      double y = box.centre().y() + (i - (count - 1) / 2.0) * step;
      ends.put(new End(threads.get(i), thing), y);
    }
  }

  /** The height at which a line goes on from a thing. */
  private double goal(Web.Strand thread, String thing) {
    Double lane = middles.get(thread);
    return lane == null ? box(other(thread, thing)).centre().y() : lane;
  }

  private static String other(Web.Strand thread, String thing) {
    return thread.from().equals(thing) ? thread.to() : thread.from();
  }

  private Box box(String thing) {
    return boxes.getOrDefault(thing, Box.around(List.of()));
  }

  /** Within a column lines bow outwards: on the left in the first one, on the right elsewhere. */
  private boolean leavesRight(Web.Strand thread, String thing) {
    int own = columns.of(thing);
    int other = columns.of(other(thread, thing));
    return own == other ? own > 0 : other > own;
  }

  private double end(Web.Strand thread, String thing) {
    return ends.getOrDefault(new End(thread, thing), 0.0);
  }

  private WebLayout.Way way(Web.Strand thread) {
    boolean forward = columns.of(thread.from()) <= columns.of(thread.to());
    String first = forward ? thread.from() : thread.to();
    String last = other(thread, first);
    double from = end(thread, first);
    double to = end(thread, last);
    int column = columns.of(first);
    int far = columns.of(last);
    if (column == far) {
      return new WebLayout.Way(thread, bow(column, from, to));
    }
    List<Point> points = new ArrayList<>();
    points.add(new Point(WebEngine.right(column), from));
    double height = from;
    for (int next = column + 1; next < far; next++) {
      double lane = middles.getOrDefault(thread, from);
      curve(points, height, new Point(WebEngine.left(next), lane));
      points.add(new Point(WebEngine.left(next), lane));
      points.add(new Point(WebEngine.right(next), lane));
      points.add(new Point(WebEngine.right(next), lane));
      height = lane;
    }
    curve(points, height, new Point(WebEngine.left(far), to));
    return new WebLayout.Way(thread, points);
  }

  /** A curve that is level at both of its ends. */
  private static void curve(List<Point> points, double height, Point end) {
    double middle = (points.get(points.size() - 1).x() + end.x()) / 2;
    points.add(new Point(middle, height));
    points.add(new Point(middle, end.y()));
    points.add(end);
  }

  private static List<Point> bow(int column, double from, double to) {
    double out = Math.min(LARGEST_BOW, LEAST_BOW + BOW * Math.abs(to - from));
    double x = column == 0 ? WebEngine.left(0) : WebEngine.right(column);
    double control = column == 0 ? x - out : x + out;
    return List.of(
        new Point(x, from), new Point(control, from), new Point(control, to), new Point(x, to));
  }
}
