package dev.vademecum.drawing;

import dev.vademecum.source.Located;

/**
 * A remark within a drawing.
 *
 * @param at a place in the terms of the archetype, or near a node
 */
public record Annotation(Placement at, Located<String> text) {}
