/**
 * Addresses and order: the page of every entry, relative links, and what comes before and after.
 * May import {@code catalog} and what stands above it.
 */
@NullMarked
package dev.vademecum.navigation;

import org.jspecify.annotations.NullMarked;
