package dev.vademecum.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * A key with Pandoc's alphabet: it begins with a letter, digit or {@code _} and has single marks of
 * punctuation between such characters; or anything but blanks in braces.
 *
 * @param key what stands after {@code @}
 * @param end where it ends in the text that was read, after a brace
 */
record CitationKey(BasedSequence key, int end) {
  private static final String INNER = ":.#$%&-+?<>~/";

  /** The key after the {@code @} at a place. */
  static Optional<CitationKey> at(BasedSequence text, int at) {
    int start = at + 1;
    if (start < text.length() && text.charAt(start) == '{') {
      return inBraces(text, start);
    }
    int end = start;
    while (end < text.length() && (isWord(text, end) || (end > start && isInner(text, end)))) {
      end += Character.charCount(Character.codePointAt(text, end));
    }
    return end == start
        ? Optional.empty()
        : Optional.of(new CitationKey(text.subSequence(start, end), end));
  }

  private static Optional<CitationKey> inBraces(BasedSequence text, int open) {
    int end = open + 1;
    while (end < text.length() && end - open < 500 && isInBraces(text.charAt(end))) {
      end++;
    }
    boolean closed = end < text.length() && end > open + 1 && text.charAt(end) == '}';
    return closed
        ? Optional.of(new CitationKey(text.subSequence(open + 1, end), end + 1))
        : Optional.empty();
  }

  private static boolean isInBraces(char c) {
    return c != '{' && c != '}' && !Character.isWhitespace(c);
  }

  private static boolean isWord(BasedSequence text, int at) {
    int c = Character.codePointAt(text, at);
    return c == '_'
        || Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isInner(BasedSequence text, int at) {
    return INNER.indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && isWord(text, at + 1);
  }

  /** The work without anything said about it. */
  Inline.CitedItem alone() {
    return item(false, "", Locator.NONE);
  }

  Inline.CitedItem item(boolean suppressAuthor, String prefix, Locator locator) {
    return new Inline.CitedItem(
        key.toString(),
        Spans.of(key),
        suppressAuthor,
        prefix,
        locator.label(),
        locator.value(),
        locator.suffix());
  }
}
