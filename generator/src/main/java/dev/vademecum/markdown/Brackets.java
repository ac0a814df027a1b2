package dev.vademecum.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Finds the partner of a bracket. */
final class Brackets {
  private static final int DEPTH = 8;

  private Brackets() {}

  /**
   * The closing bracket of the one at a place, or -1. Escaped brackets and those in code do not
   * count, a blank line ends the search.
   */
  static int close(BasedSequence text, int open, int end) {
    int depth = 0;
    for (int i = open; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '`') {
        i = afterCode(text, i, end) - 1;
      } else if (c == '[' && ++depth > DEPTH) {
        return -1;
      } else if (c == ']' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The end of the code span that starts here, or of the backticks if there is none. */
  static int afterCode(BasedSequence text, int start, int end) {
    int length = run(text, start, end);
    int at = start + length;
    while (at < end) {
      int next = run(text, at, end);
      if (next == length) {
        return at + next;
      }
      at += Math.max(1, next);
    }
    return start + length;
  }

  private static int run(BasedSequence text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == '`') {
      at++;
    }
    return at - start;
  }

  /** Whether a bracket that ends here is the text of a link, or one in another language. */
  static boolean continuesLink(BasedSequence text, int at) {
    return at < text.length()
        && (text.charAt(at) == '('
            || LanguageTag.follows(text, at)
            || (text.charAt(at) == '['
                && !text.matchChars("[@", at)
                && !text.matchChars("[^", at)));
  }
}
