/**
 * Where every link leads and what points at what: the stage that resolves links. In: a {@link
 * dev.vademecum.catalog.Handbook}; out: {@link dev.vademecum.reference.References}. May import
 * {@code catalog} and what stands above it.
 */
@NullMarked
package dev.vademecum.reference;

import org.jspecify.annotations.NullMarked;
