package dev.vademecum.markdown;

import dev.vademecum.source.Span;

/** A text asks more of the parser than any honest chapter does. */
final class LimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Span span;
  private final String hint;

  LimitException(Span span, String problem, String hint) {
    super(problem, null, false, false);
    this.span = span;
    this.hint = hint;
  }

  static LimitException nesting(Span span) {
    return new LimitException(
        span,
        "The Markdown is nested more than " + Limits.NESTING + " deep",
        "Use fewer quotes, lists, containers or emphasis inside one another");
  }

  Span span() {
    return span;
  }

  String problem() {
    return String.valueOf(getMessage());
  }

  String hint() {
    return hint;
  }
}
