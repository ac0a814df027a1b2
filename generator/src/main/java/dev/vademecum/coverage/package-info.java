/**
 * What a handbook has much of, and what nothing of. In: a handbook and its references; out: {@link
 * dev.vademecum.coverage.Coverage}. May import {@code reference} and what stands above it. Tested
 * in {@code CoverageTest}.
 */
@NullMarked
package dev.vademecum.coverage;

import org.jspecify.annotations.NullMarked;
