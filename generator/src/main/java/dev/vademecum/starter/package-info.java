/**
 * What a handbook and its entries begin with, as files that are not written yet. In: a language and
 * a kind; out: paths with texts. May import {@code schema} and what stands above it.
 */
@NullMarked
package dev.vademecum.starter;

import org.jspecify.annotations.NullMarked;
