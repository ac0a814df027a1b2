/**
 * Drawings that show how parts belong together: graphs on a grid, trees and families, sets. Each
 * lays out one archetype; what they share with others is in {@code layout}.
 */
@NullMarked
package dev.vademecum.diagram.relational;

import org.jspecify.annotations.NullMarked;
