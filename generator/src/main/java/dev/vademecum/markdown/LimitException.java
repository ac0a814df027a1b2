package dev.vademecum.markdown;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Span;

/** A text asks more of the parser than any honest chapter does. */
final class LimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Span span;
  private final transient Message problem;
  private final transient Message hint;

  LimitException(Span span, Message problem, Message hint) {
    super(problem.key(), null, false, false);
    this.span = span;
    this.problem = problem;
    this.hint = hint;
  }

  static LimitException nesting(Span span) {
    return new LimitException(
        span,
        Message.of("markdown-limit.nesting", Limits.NESTING),
        Message.of("markdown-limit.nesting.hint"));
  }

  Span span() {
    return span;
  }

  Message problem() {
    return problem;
  }

  Message hint() {
    return hint;
  }
}
