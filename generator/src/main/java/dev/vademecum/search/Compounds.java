package dev.vademecum.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Splits compounds by the words that the handbook has: "loopbaancoaching" if both "loopbaan" and
 * "coaching" are there. As few parts as possible, the first as long as possible.
 */
final class Compounds {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 48;
  private static final List<String> LINKS = List.of("", "s", "en", "e", "n", "er", "es");

  private final Map<String, String> stems;
  private final Set<String> known;
  private final Set<String> stopWords;

  /**
   * Splits by some words.
   *
   * @param stems the words with their stems
   * @param known the stems of all words
   */
  Compounds(Map<String, String> stems, Set<String> known, Set<String> stopWords) {
    this.stems = stems;
    this.known = known;
    this.stopWords = stopWords;
  }

  /** The stems of a word's parts; none where it is no compound. */
  List<String> parts(String word, Language.Stemmer stemmer) {
    if (word.length() < 2 * SHORTEST || word.length() > LONGEST) {
      return List.of();
    }
    return split(word, stemmer, 3);
  }

  private List<String> split(String word, Language.Stemmer stemmer, int most) {
    List<String> best = List.of();
    for (int end = word.length() - SHORTEST; end >= SHORTEST; end--) {
      String first = stemOf(word.substring(0, end));
      if (!first.isEmpty()) {
        List<String> rest = rest(word.substring(end), stemmer, most);
        if (!rest.isEmpty() && (best.isEmpty() || rest.size() + 1 < best.size())) {
          best = Stream.concat(Stream.of(first), rest.stream()).toList();
        }
      }
    }
    return best;
  }

  private List<String> rest(String rest, Language.Stemmer stemmer, int most) {
    for (String link : LINKS) {
      if (rest.startsWith(link) && rest.length() >= link.length() + SHORTEST) {
        String tail = rest.substring(link.length());
        String stem = stemOf(tail);
        if (stem.isEmpty() && !stopWords.contains(tail)) {
          String made = stemmer.stem(tail);
          stem = made.length() >= SHORTEST && known.contains(made) ? made : "";
        }
        List<String> parts =
            stem.isEmpty() && most > 1 ? split(tail, stemmer, most - 1) : List.of(stem);
        if (!parts.isEmpty() && !parts.get(0).isEmpty()) {
          return parts;
        }
      }
    }
    return List.of();
  }

  private String stemOf(String part) {
    return stopWords.contains(part) ? "" : stems.getOrDefault(part, "");
  }
}
