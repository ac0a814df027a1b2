/**
 * Finds the names of entries in running text: titles, aliases and forms, as whole words. In: a
 * {@link dev.vademecum.catalog.Handbook} and its lines of text; out: where which name stands. May
 * import {@code catalog} and what stands above it.
 */
@NullMarked
package dev.vademecum.naming;

import org.jspecify.annotations.NullMarked;
