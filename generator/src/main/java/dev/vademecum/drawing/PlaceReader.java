package dev.vademecum.drawing;

import dev.vademecum.source.Span;
import dev.vademecum.yaml.Fields;
import java.util.Optional;
import java.util.function.Function;

/** Reads where a node stands, in the terms of its archetype. */
@FunctionalInterface
interface PlaceReader {
  /**
   * Reads a place.
   *
   * @param node the keys of the node; for an annotation, its keys
   * @param index of the node in the list, from 0
   * @return nothing where there is none or it is wrong, which has been reported
   */
  Optional<Placement> read(Fields node, int index);

  /** Places that an author writes at the key {@code at}. */
  static PlaceReader at(Function<Fields, Optional<Placement>> reader) {
    return (node, index) -> node.fields("at").flatMap(reader);
  }

  /** Places that follow from the order of the list. */
  static PlaceReader listed() {
    return (node, index) -> {
      Span span = node.node("id").map(id -> id.span()).orElse(node.span());
      return Optional.of(new Placement.Listed(index, span));
    };
  }
}
