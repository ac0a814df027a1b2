package dev.vademecum.search;

import java.util.Arrays;

/**
 * Text as it is read while it grows: white space within a line means nothing and is a blank, also
 * where no line may end at it, soft hyphens are not there, and a line ends where a block does.
 */
final class Prose {
  private char[] letters = new char[256];
  private int size;
  private char gap; // between what is here and what comes

  void add(char c) {
    switch (c) {
      case ' ', '\t', '\r', '\f', '\u00A0', '\u202F' -> gap = gap == '\n' ? '\n' : ' ';
      case '\n' -> gap = '\n';
      case '\u00AD' -> {}
      default -> {
        if (size + 2 > letters.length) {
          letters = Arrays.copyOf(letters, 2 * letters.length);
        }
        if (gap != 0 && size > 0) {
          letters[size++] = gap;
        }
        gap = 0;
        letters[size++] = c;
      }
    }
  }

  void add(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      add(text[i]);
    }
  }

  void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i));
    }
  }

  void endLine() {
    gap = '\n';
  }

  void clear() {
    size = 0;
    gap = 0;
  }

  @Override
  public String toString() {
    return new String(letters, 0, size).strip();
  }
}
