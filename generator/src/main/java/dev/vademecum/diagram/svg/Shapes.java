package dev.vademecum.diagram.svg;

import static dev.vademecum.diagram.svg.Markup.number;

import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Trace;
import java.util.List;

/** Writes the borders of nodes. */
final class Shapes {
  static final double ROUNDING = 7;
  private static final double BETWEEN_LINES = 3.5;
  private static final String SHAPE = "node-shape";

  private Shapes() {}

  static void ellipse(Markup out, Box box) {
    out.empty(
        "ellipse",
        "class",
        SHAPE,
        "cx",
        number(box.centre().x()),
        "cy",
        number(box.centre().y()),
        "rx",
        number(box.width() / 2),
        "ry",
        number(box.height() / 2));
  }

  static void rectangle(Markup out, Box box, double rounding) {
    rectangle(out, SHAPE, box, rounding);
  }

  /** A border with a second line within. */
  static void doubled(Markup out, Box box) {
    rectangle(out, SHAPE, box, box.height() / 2);
    Box inner = box.grown(-BETWEEN_LINES);
    rectangle(out, "node-inner", inner, inner.height() / 2);
  }

  static void polygon(Markup out, List<Point> corners) {
    out.empty("path", "class", SHAPE, "d", Paths.closed(corners));
  }

  static void trace(Markup out, Trace trace) {
    out.empty("path", "class", SHAPE, "d", Paths.trace(trace));
  }

  private static void rectangle(Markup out, String style, Box box, double rounding) {
    out.empty(
        "rect",
        "class",
        style,
        "x",
        number(box.left()),
        "y",
        number(box.top()),
        "width",
        number(box.width()),
        "height",
        number(box.height()),
        "rx",
        number(rounding));
  }
}
