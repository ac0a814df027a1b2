package dev.vademecum.source;

/**
 * A stretch of a source file's text, as offsets in UTF-16 units.
 *
 * @param start first unit
 * @param end one past the last unit
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }
}
