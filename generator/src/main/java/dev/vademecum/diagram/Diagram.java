package dev.vademecum.diagram;

import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.svg.SvgOptions;
import dev.vademecum.diagram.svg.SvgOptions.Composition;
import dev.vademecum.diagram.svg.SvgWriter;
import dev.vademecum.drawing.Drawing;
import java.util.Optional;

/**
 * A drawing with everything in its place, to be shown in as many places as needed.
 *
 * @param narrow the same drawing for a narrow screen; none where that would gain nothing
 */
public record Diagram(Drawing drawing, Layout layout, Optional<Layout> narrow) {
  /** One {@code svg} element for an HTML page. */
  public String svg(SvgOptions options) {
    Composition composition = narrow.isPresent() ? Composition.WIDE : Composition.ONLY;
    return SvgWriter.write(drawing.archetype(), layout, options.composed(composition));
  }

  /** Another one, to be shown instead where the page is narrow. Its ids differ. */
  public Optional<String> narrowSvg(SvgOptions options) {
    SvgOptions apart = options.composed(Composition.NARROW);
    return narrow.map(small -> SvgWriter.write(drawing.archetype(), small, apart));
  }

  /** What the drawing says, to be put into words. */
  public TextVersion text() {
    return TextVersion.of(drawing);
  }
}
