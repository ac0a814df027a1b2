/** Writes a layout as SVG that stands in an HTML page. */
@NullMarked
package dev.vademecum.diagram.svg;

import org.jspecify.annotations.NullMarked;
