package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import dev.vademecum.source.Span;
import java.util.Optional;

/** Where something stands, in the terms of its archetype. */
public sealed interface Placement {
  /** Where the author says so. */
  Span span();

  /**
   * In the order in which the author lists the nodes.
   *
   * @param index from 0
   */
  record Listed(int index, Span span) implements Placement {}

  /**
   * Beside the figure, or beside something in it.
   *
   * @param node id of the node that it is near
   */
  record Near(Optional<Located<String>> node, Span span) implements Placement {}

  /**
   * On a ring, as on a clock's face.
   *
   * @param ring id of the ring
   * @param hour from 0 up to 12, both of which are the top
   */
  record OnRing(Located<String> ring, double hour, Span span) implements Placement {}
}
