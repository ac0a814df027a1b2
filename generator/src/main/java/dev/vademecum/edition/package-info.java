/**
 * What each edition shows: the one place where text for other readers is left out. In: checked keys
 * and documents; out: the same without what an edition hides. May import {@code markdown} and what
 * stands above it.
 */
@NullMarked
package dev.vademecum.edition;

import org.jspecify.annotations.NullMarked;
