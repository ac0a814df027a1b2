/**
 * Judges a handbook as a whole, when all its parts are known: what only then shows, and how much
 * each problem weighs. May import {@code output} and what stands above it.
 */
@NullMarked
package dev.vademecum.check;

import org.jspecify.annotations.NullMarked;
