/**
 * Draws models: measured text, everything in its place, accessible SVG and a version for words. In:
 * {@link dev.vademecum.drawing.Drawing}; out: {@link dev.vademecum.diagram.Diagram}. May import
 * {@code drawing} and above.
 *
 * <p>Within, in this order, each using only those before it: {@code text} measures and breaks;
 * {@code layout} is the geometry of all drawings with what engines share (sizes of nodes, routes of
 * edges, places of labels, the key); an engine per family of archetypes ({@code polar} so far)
 * makes a {@link dev.vademecum.diagram.layout.Layout} of a drawing; {@code svg} writes a layout. An
 * engine offers ways for an edge and says what is in a label's way; choosing and placing are
 * shared. What lies behind nodes is a {@link dev.vademecum.diagram.layout.Backdrop} of its own.
 * Tested on geometry, not on pictures.
 */
@NullMarked
package dev.vademecum.diagram;

import org.jspecify.annotations.NullMarked;
