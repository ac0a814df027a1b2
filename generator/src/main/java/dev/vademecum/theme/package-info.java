/**
 * The handbook's own look. In: the files of its folder {@code theme}; out: a {@link
 * dev.vademecum.templates.Theme} without what is wrong with them, and that as diagnostics. May
 * import {@code html} and what stands above it. {@code Design} is the whole look with it, made
 * ready once for all pages. Tested in {@code ThemeTest}.
 */
@NullMarked
package dev.vademecum.theme;

import org.jspecify.annotations.NullMarked;
