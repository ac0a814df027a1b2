package dev.vademecum.diagram;

import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.svg.SvgOptions;
import dev.vademecum.diagram.svg.SvgWriter;
import dev.vademecum.drawing.Drawing;

/** A drawing with everything in its place, to be shown in as many places as needed. */
public record Diagram(Drawing drawing, Layout layout) {
  /** One {@code svg} element for an HTML page. */
  public String svg(SvgOptions options) {
    return SvgWriter.write(drawing.archetype(), layout, options);
  }

  /** What the drawing says, to be put into words. */
  public TextVersion text() {
    return TextVersion.of(drawing);
  }
}
