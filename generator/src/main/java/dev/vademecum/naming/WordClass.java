package dev.vademecum.naming;

import dev.vademecum.config.Language;
import java.util.Locale;
import java.util.Set;

/** Tells a noun's plural from the verb that is spelled the same, by what stands before it. */
final class WordClass {
  /** So many characters before a word are enough to know the one that it follows. */
  static final int REACH = 20;

  /** An infinitive or a plural verb follows these, and a plural noun hardly ever does. */
  private static final Set<String> DUTCH =
      Set.of(
          "te", "het", "we", "wij", "jullie", "ze", "zij", "gaan", "gaat", "ga", "kunnen", "kan",
          "kunt", "kun", "willen", "wil", "wilt", "moeten", "moet", "mogen", "mag", "zullen", "zal",
          "zou", "zouden", "laten", "laat", "blijven", "blijft", "leren", "leert", "helpen",
          "helpt", "samen");

  /** A verb in the third person follows these. */
  private static final Set<String> ENGLISH = Set.of("he", "she", "it", "who");

  private WordClass() {}

  /**
   * Whether a word is a verb rather than a form of a noun.
   *
   * @param before the text before it, as far as it reaches
   * @param word as it stands in the text
   * @param form the noun's form that is spelled the same
   */
  static boolean isVerb(String before, String word, String form, Language language) {
    return switch (language) {
      case NL -> word.endsWith("en") && DUTCH.contains(last(before));
      case EN -> word.endsWith("s") && ENGLISH.contains(last(before));
      case DE -> isCapital(form) && !isCapital(word);
      case FR -> false;
    };
  }

  /** Of the last word, as German writes all nouns with a capital. */
  private static boolean isCapital(String words) {
    return Character.isUpperCase(words.codePointAt(words.lastIndexOf(' ') + 1));
  }

  private static String last(String before) {
    String text = before.stripTrailing();
    int start = text.length();
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start).toLowerCase(Locale.ROOT);
  }
}
