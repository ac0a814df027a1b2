/**
 * Citations and lists of literature as a style sheet of the Citation Style Language sets them. The
 * only package that knows citeproc-java.
 */
@NullMarked
package dev.vademecum.citation;

import org.jspecify.annotations.NullMarked;
