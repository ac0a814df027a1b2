package dev.vademecum.naming;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The words of all names, to be looked up by the letters of a text: most of its words are in no
 * name, and making a string of each took a fifth of all that the links of a handbook take.
 */
final class Vocabulary {
  private final @Nullable String[] words;
  private final boolean blank;

  Vocabulary(Collection<String> all) {
    this.words = new String[Integer.highestOneBit(Math.max(1, all.size())) * 4];
    this.blank = all.contains(Words.BLANK);
    for (String word : all) {
      int slot = word.hashCode() & mask();
      while (words[slot] != null && !word.equals(words[slot])) {
        slot = (slot + 1) & mask();
      }
      words[slot] = word;
    }
  }

  private int mask() {
    return words.length - 1;
  }

  /** A word of a text in the form in which words are compared, if it is one of these. */
  @Nullable String find(Words text, int word) {
    if (text.isBlank(word)) {
      return blank ? Words.BLANK : null;
    }
    int start = text.start(word);
    int end = text.end(word);
    int hash = 0; // that of the string
    for (int at = start; at < end; at++) {
      char letter = text.letter(at);
      if (letter >= 0x80) { // which can be written in other ways
        return find(text.text(word));
      }
      hash = 31 * hash + letter;
    }
    int slot = hash & mask();
    while (words[slot] != null && !isAt(words[slot], text, start, end)) {
      slot = (slot + 1) & mask();
    }
    return words[slot];
  }

  private @Nullable String find(String word) {
    int slot = word.hashCode() & mask();
    while (words[slot] != null && !word.equals(words[slot])) {
      slot = (slot + 1) & mask();
    }
    return words[slot];
  }

  private static boolean isAt(String word, Words text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != text.letter(start + i)) {
        return false;
      }
    }
    return true;
  }
}
