package dev.vademecum.diagram.svg;

import static dev.vademecum.diagram.svg.Markup.number;

import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.diagram.overview.WebLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Writes a web: lines, then things as links, each kind with a shape of its own. */
public final class WebWriter {
  /** What shapes leave out at their corners; lines end between them. */
  private static final double CUT = 9;

  private static final double SHARP = 1;

  private final Markup out = new Markup();
  private final Texts texts = new Texts(out);
  private final Names names;

  /** The number of each thing, by which its lines are found. */
  private final Map<String, String> numbers = new HashMap<>();

  private WebWriter(Names names) {
    this.names = names;
  }

  /**
   * What things are called and where they lead.
   *
   * @param prefix starts every id in the drawing; unique on its page
   * @param title names the drawing for whoever cannot see it
   * @param marked the thing to stand out, or empty
   * @param href the address of a thing by its id
   * @param name what a thing is called where nothing around it tells its kind
   */
  public record Names(
      String prefix,
      String title,
      String marked,
      UnaryOperator<String> href,
      UnaryOperator<String> name) {}

  /** One {@code svg} element, without a line break at its end. */
  public static String write(WebLayout layout, Names names) {
    return new WebWriter(names).write(layout);
  }

  private String write(WebLayout layout) {
    layout.things().forEach(t -> numbers.put(t.thing().id(), number(numbers.size() + 1)));
    open(layout.bounds(), layout.titles().size());
    layout.ways().forEach(this::way);
    layout.titles().forEach(title -> texts.block("column-title", title));
    layout.things().forEach(this::thing);
    return out.close("svg").toString();
  }

  private void open(Box bounds, int columns) {
    double left = Math.floor(bounds.left());
    double top = Math.floor(bounds.top());
    String width = number(Math.ceil(bounds.right()) - left);
    String height = number(Math.ceil(bounds.bottom()) - top);
    String title = names.prefix() + "..title";
    out.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "drawing drawing-web drawing-columns-" + columns,
        "viewBox",
        number(left) + " " + number(top) + " " + width + " " + height,
        "width",
        width,
        "height",
        height,
        "role",
        "group",
        "aria-labelledby",
        title);
    out.element("title", names.title(), "id", title);
  }

  private void way(WebLayout.Way way) {
    String style = way.thread().loose() ? "thread thread-loose" : "thread";
    String ends = numberOf(way.thread().from()) + " " + numberOf(way.thread().to());
    out.empty("path", "class", style, "data-ends", ends, "d", data(way.points()));
  }

  private String numberOf(String thing) {
    return numbers.getOrDefault(thing, "");
  }

  private static String data(List<Point> points) {
    StringBuilder data = new StringBuilder("M").append(at(points.get(0)));
    for (int i = 1; i + 2 < points.size(); i += 3) {
      boolean level = points.get(i - 1).y() == points.get(i + 2).y();
      data.append(level ? "H" + number(points.get(i + 2).x()) : curve(points, i));
    }
    return data.toString();
  }

  private static String curve(List<Point> points, int i) {
    return "C" + at(points.get(i)) + " " + at(points.get(i + 1)) + " " + at(points.get(i + 2));
  }

  private static String at(Point point) {
    return number(point.x()) + " " + number(point.y());
  }

  private void thing(WebLayout.Placed placed) {
    for (TextBlock heading : placed.headings()) {
      texts.block("column-heading", heading);
    }
    String id = placed.thing().id();
    String marked = id.equals(names.marked()) ? " marked" : "";
    out.open(
        "a",
        "class",
        "node thing thing-" + placed.thing().kind() + marked,
        "data-thing",
        numberOf(id),
        "href",
        names.href().apply(id),
        "aria-label",
        names.name().apply(id));
    shape(placed);
    texts.block("node-label", placed.label());
    out.close("a");
  }

  private void shape(WebLayout.Placed placed) {
    Box box = placed.box();
    switch (placed.thing().kind()) {
      case "intervention" -> Shapes.rectangle(out, box, CUT);
      case "model" -> Shapes.polygon(out, cut(box, List.of(true, true, true, true)));
      case "case" -> Shapes.polygon(out, cut(box, List.of(false, true, false, false)));
      case "course" -> Shapes.polygon(out, cut(box, List.of(false, false, true, true)));
      default -> Shapes.rectangle(out, box, SHARP);
    }
  }

  /**
   * A box with corners cut off.
   *
   * @param corners whether each is, clockwise from the upper left one
   */
  private static List<Point> cut(Box box, List<Boolean> corners) {
    double left = box.left();
    double right = box.right();
    List<Point> points = new ArrayList<>();
    double one = corners.get(0) ? CUT : 0;
    points.add(new Point(left, box.top() + one));
    points.add(new Point(left + one, box.top()));
    double two = corners.get(1) ? CUT : 0;
    points.add(new Point(right - two, box.top()));
    points.add(new Point(right, box.top() + two));
    double three = corners.get(2) ? CUT : 0;
    points.add(new Point(right, box.bottom() - three));
    points.add(new Point(right - three, box.bottom()));
    double four = corners.get(3) ? CUT : 0;
    points.add(new Point(left + four, box.bottom()));
    points.add(new Point(left, box.bottom() - four));
    return points.stream().distinct().toList();
  }
}
