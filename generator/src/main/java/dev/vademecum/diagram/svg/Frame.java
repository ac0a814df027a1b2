package dev.vademecum.diagram.svg;

import static dev.vademecum.diagram.svg.Markup.number;

import dev.vademecum.diagram.layout.Box;
import dev.vademecum.drawing.Archetype;

/** The outermost element of a drawing, which names it for whoever cannot see it. */
record Frame(Archetype archetype, Box bounds, SvgOptions options) {
  private static final double MEDIUM = 420;
  private static final double LARGE = 760;

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

  /** How wide the drawing must stay to be read. */
  private String size() {
    if (options.thumbnail()) {
      return " drawing-thumbnail";
    }
    double width = bounds.width();
    return width > LARGE ? " drawing-large" : width > MEDIUM ? " drawing-medium" : "";
  }
}
