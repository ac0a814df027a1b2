/**
 * Draws models: measured text, everything in its place, accessible SVG and a version for words. In:
 * {@link dev.vademecum.drawing.Drawing}; out: {@link dev.vademecum.diagram.Diagram}. May import
 * {@code drawing} and above.
 *
 * <p>Within, in this order, each using only those before it: {@code text} measures and breaks;
 * {@code layout} is the geometry of all drawings with what engines share (sizes of nodes, routes of
 * edges, places of labels, the key, and an {@link dev.vademecum.diagram.layout.Assembly} of all); a
 * package per family of archetypes has an {@link dev.vademecum.diagram.layout.Engine} for each,
 * which {@link dev.vademecum.diagram.Engines} chooses; {@code svg} writes a layout. An engine
 * offers ways for an edge and says what is in a label's way; choosing and placing are shared. What
 * lies behind nodes is made of a few kinds of {@link dev.vademecum.diagram.layout.Backdrop}, which
 * have the classes of {@code drawing.css}, so {@code svg} knows no archetype. Tested on geometry,
 * not on pictures.
 */
@NullMarked
package dev.vademecum.diagram;

import org.jspecify.annotations.NullMarked;
