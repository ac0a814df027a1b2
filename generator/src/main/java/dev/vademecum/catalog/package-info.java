/**
 * All entries of a handbook as one immutable catalogue: unique ids, names to link by, and the
 * chapters in reading order. In: entries and the configuration; out: {@link
 * dev.vademecum.catalog.Handbook}. May import {@code entry} and what stands above it.
 */
@NullMarked
package dev.vademecum.catalog;

import org.jspecify.annotations.NullMarked;
