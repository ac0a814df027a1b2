package dev.vademecum.drawing;

/**
 * Lines to write on by hand, as a text holds them: after its words, one sign each, which nobody
 * writes and no font has.
 */
public final class WritingLines {
  private static final char SIGN = '\uFDD0';

  private WritingLines() {}

  /** A text with lines below its words, which may be none. */
  public static String below(String words, int lines) {
    return words + String.valueOf(SIGN).repeat(lines);
  }

  /** How many lines a text has. */
  public static int count(String text) {
    return text.length() - words(text).length();
  }

  /** The words above the lines. */
  public static String words(String text) {
    int first = text.indexOf(SIGN);
    return first < 0 ? text : text.substring(0, first);
  }
}
