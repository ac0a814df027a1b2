/**
 * Drawings whose parts stand in an order: steps, and levels. Each lays out one archetype; what they
 * share with others is in {@code layout}.
 */
@NullMarked
package dev.vademecum.diagram.ordered;

import org.jspecify.annotations.NullMarked;
