/**
 * Measures and breaks text, by a font of our own so that every machine measures the same. The only
 * package that knows fontbox.
 */
@NullMarked
package dev.vademecum.diagram.text;

import org.jspecify.annotations.NullMarked;
