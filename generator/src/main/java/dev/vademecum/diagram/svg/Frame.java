package dev.vademecum.diagram.svg;

import static dev.vademecum.diagram.svg.Markup.number;

import dev.vademecum.diagram.layout.Box;
import dev.vademecum.drawing.Archetype;
import java.util.List;

/** The outermost element of a drawing, which names it for whoever cannot see it. */
record Frame(Archetype archetype, Box bounds, SvgOptions options) {
  private static final List<Integer> WIDTHS = List.of(420, 520, 640, 760, 900);

  /**
   * Opens the element.
   *
   * @param linked whether there are links in it, which an image would hide
   */
  void open(Markup out, boolean linked) {
    double left = Math.floor(bounds.left());
    double top = Math.floor(bounds.top());
    String width = number(Math.ceil(bounds.right()) - left);
    String height = number(Math.ceil(bounds.bottom()) - top);
    String title = options.prefix() + "..title";
    String description = options.description().isEmpty() ? "" : options.prefix() + "..desc";
    out.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "drawing drawing-" + archetype.id() + size(),
        "viewBox",
        number(left) + " " + number(top) + " " + width + " " + height,
        "width",
        width,
        "height",
        height,
        "preserveAspectRatio",
        "xMidYMid meet",
        "role",
        linked ? "group" : "img",
        "aria-labelledby",
        title,
        "aria-describedby",
        description);
    out.element("title", options.title(), "id", title);
    if (!description.isEmpty()) {
      out.element("desc", options.description(), "id", description);
    }
  }

  /** A class by width, from 1, by which a narrow screen keeps the words large enough. */
  private String size() {
    if (options.thumbnail()) {
      return " drawing-thumbnail";
    }
    return width() + composition();
  }

  private String composition() {
    return switch (options.composition()) {
      case ONLY -> "";
      case WIDE -> " drawing-wide";
      case NARROW -> " drawing-narrow";
    };
  }

  private String width() {
    long steps = WIDTHS.stream().filter(width -> bounds.width() > width).count();
    return steps == 0 ? "" : " drawing-width-" + steps;
  }
}
