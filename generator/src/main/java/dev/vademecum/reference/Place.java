package dev.vademecum.reference;

import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;

/**
 * Where in the sources something is written.
 *
 * @param start first unit of its span, which is no object of its own since every relation has one
 * @param end one past its last unit
 */
public record Place(SourceFile file, int start, int end) {
  public Place(SourceFile file, Span span) {
    this(file, span.start(), span.end());
  }

  public Span span() {
    return new Span(start, end);
  }
}
