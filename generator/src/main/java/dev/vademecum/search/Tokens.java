package dev.vademecum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Texts as rows of words and of what stands between these, but for single spaces between words. Not
 * to be shared between threads while it reads.
 */
final class Tokens {
  private final Slices slices = new Slices();
  private final List<int[]> texts = new ArrayList<>();
  private final Numbers often = new Numbers();

  private Tokens() {}

  static Tokens of(Stream<String> texts) {
    Tokens tokens = new Tokens();
    texts.forEachOrdered(tokens::read);
    return tokens;
  }

  /** The numbers of the tokens of each text. */
  List<int[]> texts() {
    return texts;
  }

  int size() {
    return slices.size();
  }

  /** The token that has a number. */
  String token(int number) {
    return slices.text(number);
  }

  /** Adds how often there is each token. */
  void count(Map<String, Integer> counts) {
    for (int i = 0; i < size(); i++) {
      counts.merge(token(i), often.get(i), Integer::sum);
    }
  }

  private void read(String text) {
    char[] letters = text.toCharArray();
    Numbers row = new Numbers();
    int start = 0;
    boolean inWord = letters.length > 0 && isWord(letters[0]);
    for (int i = 1; i <= letters.length; i++) {
      if (i == letters.length || isWord(letters[i]) != inWord) {
        if (start == 0 || i == letters.length || i - start > 1 || letters[start] != ' ') {
          row.add(number(letters, start, i));
        }
        start = i;
        inWord = !inWord;
      }
    }
    texts.add(row.all());
  }

  private int number(char[] letters, int from, int to) {
    int number = slices.number(letters, from, to);
    if (number == often.size()) {
      often.add(0);
    }
    often.increment(number);
    return number;
  }

  /** As the script has it. */
  private static boolean isWord(char c) {
    return c > 127 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
