/**
 * What there is to know of pictures from their bytes: sizes, what an SVG may not have, and the
 * place where a photograph was taken. In: bytes; out: values. Imports nothing of the generator.
 * Tested in {@code PictureTest} and {@code DiagnosticsTest}.
 */
@NullMarked
package dev.vademecum.picture;

import org.jspecify.annotations.NullMarked;
