package dev.vademecum.diagram.svg;

import static dev.vademecum.diagram.svg.Markup.number;

import dev.vademecum.diagram.layout.Box;
import dev.vademecum.drawing.Archetype;

/**
 * The outermost element of a drawing, which names it for whoever cannot see it.
 *
 * @param least the width in pixels to which it may shrink
 */
record Frame(Archetype archetype, Box bounds, double least, SvgOptions options) {
  private static final double REM = 16;

  /** In rem; every screen has that, and above the second, a step of four will do. */
  private static final int ALWAYS_THERE = 15;

  private static final int FINE = 24;

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
        "lang",
        options.language(),
        "role",
        linked ? "group" : "img",
        "aria-labelledby",
        title,
        "aria-describedby",
        description);
    out.element("title", options.title(), "id", title, "lang", options.around());
    if (!description.isEmpty()) {
      out.element("desc", options.description(), "id", description, "lang", options.around());
    }
  }

  private String size() {
    return options.thumbnail() ? " drawing-thumbnail" : step() + composition();
  }

  private String composition() {
    return switch (options.composition()) {
      case ONLY -> "";
      case WIDE -> " drawing-wide";
      case NARROW -> " drawing-narrow";
    };
  }

  /**
   * A class by the width, in rem, below which a screen moves the drawing and shrinks it no more.
   */
  private String step() {
    int rem = (int) Math.ceil(least / REM);
    int step = rem <= FINE ? rem : (rem + 3) / 4 * 4;
    return rem <= ALWAYS_THERE ? "" : " drawing-least-" + step;
  }
}
