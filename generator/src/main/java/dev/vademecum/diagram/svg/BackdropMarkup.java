package dev.vademecum.diagram.svg;

import static dev.vademecum.diagram.svg.Markup.number;

import dev.vademecum.diagram.layout.Trace;

/** Writes what lies behind nodes. */
final class BackdropMarkup {
  private BackdropMarkup() {}

  /** A line or an area; a full circle as such. */
  static void form(Markup out, String style, Trace trace) {
    if (trace.closed()
        && trace.pieces().size() == 2
        && trace.pieces().get(0) instanceof Trace.Arc first
        && trace.pieces().get(1) instanceof Trace.Arc) {
      String x = first.centre().x() == 0 ? "" : number(first.centre().x());
      String y = first.centre().y() == 0 ? "" : number(first.centre().y());
      out.empty("circle", "class", style, "cx", x, "cy", y, "r", number(first.radius()));
    } else {
      out.empty("path", "class", style, "d", Paths.trace(trace));
    }
  }
}
