package dev.vademecum.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into words, stretches of white space and single marks. A word has letters and digits of
 * any script. Hyphens belong to it, also at its ends, so that neither half of "binnen- en
 * buitencirkel" or "coach-coachee" is a word by itself; apostrophes, dots and the like do between
 * letters, as in "scenario’s" and "levenslijn.md". An address of the web is one word.
 */
final class Words {
  static final String BLANK = " ";

  private static final int SOFT_HYPHEN = 0xAD;

  /**
   * One piece of a text.
   *
   * @param text the word in the form in which words are compared, a mark, or {@link #BLANK}
   */
  record Word(String text, int start, int end) {
    boolean isBlank() {
      return text.equals(BLANK);
    }
  }

  private final String text;

  /** The same: looking at one letter of a string costs several times as much. */
  private final char[] letters;

  private Words(String text) {
    this.text = text;
    this.letters = text.toCharArray();
  }

  /** All pieces of a text, in their order and without gaps. */
  static List<Word> of(String text) {
    return new Words(text).all();
  }

  private List<Word> all() {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < letters.length) {
      Word next = next(at);
      words.add(next);
      at = next.end();
    }
    return words;
  }

  private Word next(int start) {
    if (isSpace(start)) {
      int end = start + 1;
      while (end < letters.length && isSpace(end)) {
        end++;
      }
      return new Word(BLANK, start, end);
    }
    int end = start;
    while (end < letters.length && belongs(end)) {
      end += Character.charCount(point(end));
    }
    end = end == start ? end + Character.charCount(point(start)) : address(start, end);
    return new Word(folded(text.substring(start, end)), start, end);
  }

  /** The end of an address that begins with this word, or of the word. */
  private int address(int start, int end) {
    boolean scheme = text.startsWith("://", end);
    boolean host = text.startsWith("/", end) && text.substring(start, end).indexOf('.') > 0;
    int to = end;
    while ((scheme || host) && to < letters.length && !isSpace(to)) {
      to++;
    }
    return to;
  }

  private boolean isSpace(int at) {
    char c = letters[at];
    return !isAsciiLetter(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private int point(int at) {
    return Character.codePointAt(letters, at);
  }

  private boolean belongs(int at) {
    int point = point(at);
    if (isLetter(point)) {
      return true;
    }
    boolean before = at > 0 && isLetter(Character.codePointBefore(letters, at));
    boolean after = at + 1 < letters.length && isLetter(point(at + 1));
    return isHyphen(point) ? before || after : before && after && joins(point);
  }

  private static boolean isLetter(int point) {
    if (point < 0x80) { // nearly all of them, and a table of all characters costs far more
      return isAsciiLetter(point) || (point >= '0' && point <= '9');
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> Character.isLetterOrDigit(point) || point == SOFT_HYPHEN || point == Line.LINKED;
    };
  }

  private static boolean isAsciiLetter(int point) {
    return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
  }

  private static boolean isHyphen(int point) {
    return point == '-' || point == '‐' || point == '‑';
  }

  private static boolean isApostrophe(int point) {
    return point == '\'' || point == '’' || point == 'ʼ';
  }

  private static boolean joins(int point) {
    return isApostrophe(point) || point == '.' || point == '_' || point == '@';
  }

  /** Words are equal whatever the shape of their apostrophes and hyphens and their Unicode form. */
  static String folded(String word) {
    if (isAscii(word)) {
      return word;
    }
    StringBuilder out = new StringBuilder(word.length());
    Normalizer.normalize(word, Normalizer.Form.NFC)
        .codePoints()
        .filter(point -> point != SOFT_HYPHEN)
        .map(point -> isApostrophe(point) ? '\'' : isHyphen(point) ? '-' : point)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  static String capitalized(String word) {
    int end = first(word);
    return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
  }

  static String uncapitalized(String word) {
    if (word.isEmpty() || Character.toLowerCase(word.codePointAt(0)) == word.codePointAt(0)) {
      return word; // as most words are
    }
    int end = first(word);
    return word.substring(0, end).toLowerCase(Locale.ROOT) + word.substring(end);
  }

  /** Where the first letter ends. In Dutch, IJ is one. */
  private static int first(String word) {
    boolean ij = word.startsWith("IJ") || word.startsWith("ij");
    return ij ? 2 : word.offsetByCodePoints(0, Math.min(1, word.length()));
  }
}
