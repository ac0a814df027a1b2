/**
 * Everything a template can see: public records, filled by the generator.
 *
 * <p>Three rules hold throughout. Links are relative to the page they stand on. Lists are empty and
 * texts are "" where there is nothing to say; only a component marked {@code @Nullable} may be
 * null. Texts are plain and are escaped by the template; what is HTML already has the type {@link
 * dev.vademecum.templates.view.Html}.
 */
@NullMarked
package dev.vademecum.templates.view;

import org.jspecify.annotations.NullMarked;
