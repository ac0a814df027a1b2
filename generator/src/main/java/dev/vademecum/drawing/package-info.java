/**
 * A model's drawing as data: what stands where and what leads to what, before anything is measured.
 * In: the keys of a model's file; out: {@link dev.vademecum.drawing.Drawing}. May import {@code
 * diagnostic}, {@code source} and {@code yaml}.
 */
@NullMarked
package dev.vademecum.drawing;

import org.jspecify.annotations.NullMarked;
