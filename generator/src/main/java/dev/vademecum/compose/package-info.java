/**
 * Puts the pages together: the handbook, its references, citations and drawings become the view
 * records of the templates. Decides everything a reader sees; the templates only set it. May import
 * {@code output} and what stands above it.
 */
@NullMarked
package dev.vademecum.compose;

import org.jspecify.annotations.NullMarked;
