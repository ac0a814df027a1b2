/**
 * Lays out what hangs together with what, in columns. In: a {@link
 * dev.vademecum.diagram.overview.Web}; out: a {@link dev.vademecum.diagram.overview.WebLayout}.
 */
@NullMarked
package dev.vademecum.diagram.overview;

import org.jspecify.annotations.NullMarked;
