/**
 * Draws models: measured text, everything in its place, accessible SVG and a version in words. In:
 * {@link dev.vademecum.drawing.Drawing}; out: {@link dev.vademecum.diagram.Diagram}. May import
 * {@code drawing} and above. Within: {@code text} measures, {@code layout} has the geometry that
 * all engines share, each engine ({@code polar} so far) makes a layout of a drawing, {@code svg}
 * writes it; none of these imports this package.
 */
@NullMarked
package dev.vademecum.diagram;

import org.jspecify.annotations.NullMarked;
