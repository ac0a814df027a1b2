package dev.vademecum.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of some texts, each with a number. What a word is made of as it stands in a text is
 * found out once, however often it stands there. Not to be shared between threads.
 */
final class Wording {
  private final Language language;
  private final Set<String> stopWords;
  private final Slices raw = new Slices();
  private final Numbers wordOf = new Numbers();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final BitSet stops = new BitSet();
  private final Numbers found = new Numbers();

  Wording(Language language, Set<String> stopWords) {
    this.language = language;
    this.stopWords = stopWords;
  }

  /** The words by number. */
  List<String> words() {
    return words;
  }

  boolean isStop(int number) {
    return stops.get(number);
  }

  /** The words of a text; the row is used again for the next one. */
  Numbers of(String text) {
    found.clear();
    char[] letters = Language.composed(text).toCharArray();
    language.eachWord(letters, this::add);
    return found;
  }

  private void add(char[] letters, int from, int to) {
    int slice = raw.number(letters, from, to);
    if (slice == wordOf.size()) {
      wordOf.add(number(language.word(raw.text(slice))));
    }
    found.add(wordOf.get(slice));
  }

  /** The number of a word. */
  int number(String word) {
    @Nullable Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    numbers.put(word, words.size());
    words.add(word);
    stops.set(words.size() - 1, stopWords.contains(Language.fold(word)));
    return words.size() - 1;
  }
}
