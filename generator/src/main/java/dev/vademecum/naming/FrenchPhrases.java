package dev.vademecum.naming;

import dev.vademecum.config.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Plurals of French names of several words. What stands before a complement takes the ending, as in
 * "bilans de compétences"; without one all words do, as in "projets professionnels".
 */
final class FrenchPhrases {
  private static final Set<String> PREPOSITIONS =
      Set.of("de", "du", "des", "à", "au", "aux", "en", "pour", "sur", "par", "avec", "sans");

  private FrenchPhrases() {}

  /**
   * The plurals of a name of several words, of which those before the complement change.
   *
   * @param words of the name, with blanks and marks between them
   * @return the same number of words for each plural; none where a word before the complement is
   *     not one of letters
   */
  static List<List<String>> plurals(List<String> words) {
    int end = complement(words);
    List<List<String>> forms = new ArrayList<>();
    for (String word : words.subList(0, end)) {
      if (word.equals(Words.BLANK)) {
        forms.add(List.of(word));
      } else if (word.codePoints().allMatch(Character::isLetter)) {
        List<String> plural = List.copyOf(Inflections.of(word, Language.FR));
        forms.add(plural.isEmpty() ? List.of(word) : plural);
      } else {
        return List.of();
      }
    }
    int most = forms.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, most).mapToObj(i -> plural(words, forms, i)).toList();
  }

  private static List<String> plural(List<String> words, List<List<String>> forms, int which) {
    List<String> plural = new ArrayList<>(words);
    for (int i = 0; i < forms.size(); i++) {
      List<String> own = forms.get(i);
      plural.set(i, own.get(Math.min(which, own.size() - 1)));
    }
    return plural;
  }

  private static int complement(List<String> words) {
    return IntStream.range(1, words.size())
        .filter(i -> PREPOSITIONS.contains(words.get(i)) || words.get(i).startsWith("d'"))
        .findFirst()
        .orElse(words.size());
  }
}
