package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import dev.vademecum.source.Span;
import java.util.Optional;

/**
 * What leads from one node to another, or binds the two.
 *
 * @param from id of a node of the same drawing
 * @param to id of a node of the same drawing; the same node where the edge returns to it
 */
public record Edge(
    Located<String> from,
    Located<String> to,
    EdgeKind kind,
    Arrows arrows,
    Optional<Located<String>> label,
    Span span) {}
