package dev.vademecum.naming;

import java.util.BitSet;

/**
 * A quick look whether a word may begin as a noun does. Nine in ten do not, of which no string
 * needs to be made: looking each of them up took a sixth of all that the links of a handbook take.
 */
final class Beginnings {
  /** Of ten thousand nouns each has room for a hundred; a word tries nine beginnings. */
  private static final int SIZE = 1 << 20;

  private final BitSet hashes = new BitSet();

  /**
   * To be called before anything is asked.
   *
   * @param beginning in {@linkplain Inflections#plain plain} letters
   */
  void add(String beginning) {
    int hash = 0;
    for (int i = 0; i < beginning.length(); i++) {
      hash = 31 * hash + beginning.charAt(i);
    }
    hashes.set(slot(hash));
  }

  /** Whether a word of a text has to be looked at well. */
  boolean isPerhapsIn(Words words, int word) {
    int start = words.start(word);
    int end = words.end(word);
    if (words.letter(start) < 'A') {
      return false; // a blank, a digit or a mark
    }
    int from = Math.max(1, end - start - FormGuesses.LONGEST_ENDING);
    int hash = 0;
    boolean found = false;
    for (int at = start; at < end; at++) {
      char letter = words.letter(at);
      if (letter >= 0x80) {
        return true; // with an umlaut, which is no plain letter
      }
      hash = 31 * hash + (letter >= 'A' && letter <= 'Z' ? letter + 'a' - 'A' : letter);
      found |= at - start + 1 >= from && hashes.get(slot(hash));
    }
    return found;
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> 16)) & (SIZE - 1);
  }
}
