/**
 * What a new handbook begins with, as files that are not written yet. In: a language; out: paths
 * with texts. May import {@code config} and what stands above it.
 */
@NullMarked
package dev.vademecum.starter;

import org.jspecify.annotations.NullMarked;
