package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import dev.vademecum.source.Span;

/** Where a node stands, in the terms of its archetype. */
public sealed interface Placement {
  /** Where the author says so. */
  Span span();

  /**
   * On a ring, as on a clock's face.
   *
   * @param ring id of the ring
   * @param hour from 0 up to 12, both of which are the top
   */
  record OnRing(Located<String> ring, double hour, Span span) implements Placement {}
}
