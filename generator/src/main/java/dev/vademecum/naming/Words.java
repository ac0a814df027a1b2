package dev.vademecum.naming;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Cuts text into words, stretches of white space and single marks. A word has letters and digits of
 * any script. Hyphens belong to it, also at its ends, so that neither half of "binnen- en
 * buitencirkel" or "coach-coachee" is a word by itself; apostrophes, dots and the like do between
 * letters, as in "scenario’s" and "levenslijn.md". An address of the web is one word.
 */
final class Words {
  static final String BLANK = " ";

  private static final int SOFT_HYPHEN = 0xAD;

  /** Looking at one letter of a string costs several times as much. */
  private final char[] letters;

  /** Where each piece ends, and the next begins. As objects they took twice the text's memory. */
  private int[] ends;

  private int size;

  private Words(char[] letters) {
    this.letters = letters;
    this.ends = new int[letters.length / 3 + 4]; // about three letters for each piece
    int at = 0;
    while (at < letters.length) {
      at = next(at);
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, 2 * size);
      }
      ends[size++] = at;
    }
  }

  /** All pieces of a text, in their order and without gaps. */
  static Words of(char[] text) {
    return new Words(text);
  }

  static Words of(String text) {
    return of(text.toCharArray());
  }

  int size() {
    return size;
  }

  int start(int word) {
    return word == 0 ? 0 : ends[word - 1];
  }

  int end(int word) {
    return ends[word];
  }

  boolean isBlank(int word) {
    return isSpace(start(word));
  }

  char letter(int at) {
    return letters[at];
  }

  /** A piece in the form in which words are compared: a word, a mark, or {@link #BLANK}. */
  String text(int word) {
    return isBlank(word) ? BLANK : folded(text(start(word), end(word)));
  }

  /** The texts of all pieces. */
  List<String> texts() {
    return IntStream.range(0, size).mapToObj(this::text).toList();
  }

  /** A stretch of the text as it is. */
  String text(int start, int end) {
    return new String(letters, start, end - start);
  }

  /** Where the piece that begins at a letter ends. */
  private int next(int start) {
    int end = start;
    if (isSpace(start)) {
      while (end < letters.length && isSpace(end)) {
        end++;
      }
      return end;
    }
    while (end < letters.length && (isAsciiWord(letters[end]) || belongs(end))) {
      end += Character.charCount(point(end));
    }
    return end == start ? end + Character.charCount(point(start)) : address(start, end);
  }

  /** The end of an address that begins with this word, or of the word. */
  private int address(int start, int end) {
    boolean address = is("://", end) || (is("/", end) && hasDot(start, end));
    int to = end;
    while (address && to < letters.length && !isSpace(to)) {
      to++;
    }
    return to;
  }

  private boolean is(String marks, int at) {
    for (int i = 0; i < marks.length(); i++) {
      if (at + i >= letters.length || letters[at + i] != marks.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Between its letters, as in the name of a host. */
  private boolean hasDot(int start, int end) {
    int at = start + 1;
    while (at < end && letters[at] != '.') {
      at++;
    }
    return at < end && letters[start] != '.';
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
      return isAsciiWord(point);
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> Character.isLetterOrDigit(point) || point == SOFT_HYPHEN || point == Line.LINKED;
    };
  }

  private static boolean isAsciiWord(int point) {
    return isAsciiLetter(point) || (point >= '0' && point <= '9');
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
