package dev.vademecum.markdown;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Span;

/** What a body may ask of the parser. One pass over the text, before anything else looks at it. */
final class Limits {
  /** Longest body, in UTF-16 units. */
  static final int BODY = 512 * 1024;

  /** Longest line. */
  static final int LINE = 10_000;

  /** Deepest nesting of blocks and inlines together. */
  static final int NESTING = 100;

  /** Most markers of quotes and lists at the start of one line. */
  static final int PREFIX = 32;

  /** Longest run of one delimiter among other text. */
  static final int RUN = 500;

  /** From these figures on a text gets a larger stack. */
  private static final int DEEP_LINE = 2_000;

  private static final int DEEP_RUN = 40;
  private static final int DEEP_PREFIX = 20;
  private static final int DEEP_INDENT = 60;
  private static final int DEEP_ATTRIBUTES = 60;

  private final String text;
  private boolean deep;

  private Limits(String text) {
    this.text = text;
  }

  /** How much stack a text needs. */
  enum Need {
    PLAIN,
    DEEP
  }

  /**
   * Looks at a body before it is parsed.
   *
   * @throws LimitException at the place that asks too much
   */
  static Need check(String text, Span body) {
    if (body.end() - body.start() > BODY) {
      throw new LimitException(
          body,
          Message.of("markdown-limit.text", BODY / 1024),
          Message.of("markdown-limit.text.hint"));
    }
    Limits limits = new Limits(text);
    int start = body.start();
    while (start < body.end()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 || feed > body.end() ? body.end() : feed;
      limits.checkLine(start, end);
      start = end + 1;
    }
    return limits.deep ? Need.DEEP : Need.PLAIN;
  }

  private void checkLine(int start, int end) {
    if (end - start > LINE) {
      throw new LimitException(
          new Span(start, end),
          Message.of("markdown-limit.line", LINE),
          Message.of("markdown-limit.line.hint"));
    }
    deep |= end - start > DEEP_LINE;
    checkPrefix(start, end);
    checkCharacters(start, end);
  }

  /** Counts markers of quotes and lists at the start of a line. */
  private void checkPrefix(int start, int end) {
    int markers = 0;
    int at = start;
    while (at < end && " \t>-*+0123456789.)".indexOf(text.charAt(at)) >= 0) {
      markers += ">-*+.)".indexOf(text.charAt(at)) >= 0 && isMarker(at, end) ? 1 : 0;
      at++;
    }
    if (markers > PREFIX) {
      throw new LimitException(
          new Span(start, at),
          Message.of("markdown-limit.prefix", markers, PREFIX),
          Message.of("markdown-limit.prefix.hint"));
    }
    deep |= markers > DEEP_PREFIX || at - start > DEEP_INDENT;
  }

  private boolean isMarker(int at, int end) {
    return text.charAt(at) == '>' || at + 1 >= end || " \t".indexOf(text.charAt(at + 1)) >= 0;
  }

  /**
   * Looks for runs of delimiters, and counts attributes of tags, of which many make Flexmark's
   * pattern for HTML blocks recurse.
   */
  private void checkCharacters(int start, int end) {
    int attributes = 0;
    boolean inTag = false;
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      int next = at + 1;
      if (c == ' ') {
        attributes += inTag ? 1 : 0;
      } else if (c == '<') {
        inTag = true;
      } else if (c == '*' || c == '_' || c == '~') {
        while (next < end && text.charAt(next) == c) {
          next++;
        }
        checkRun(start, end, new Span(at, next));
      }
      at = next;
    }
    deep |= attributes > DEEP_ATTRIBUTES;
  }

  private void checkRun(int start, int end, Span run) {
    int length = run.end() - run.start();
    deep |= length > DEEP_RUN;
    if (length > RUN
        && !text.substring(start, end).strip().equals(text.substring(run.start(), run.end()))) {
      throw new LimitException(
          run,
          Message.of("markdown-limit.run", length, RUN),
          Message.of("markdown-limit.run.hint"));
    }
  }
}
