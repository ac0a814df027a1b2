package dev.vademecum.bibtex;

import java.util.Locale;
import java.util.Map;

/** What BibLaTeX calls some works by a word of its own, in the language of the work. */
final class BibtexGenres {
  private static final Map<String, String> ENGLISH =
      Map.of(
          "phdthesis", "Doctoral dissertation",
          "mathesis", "Master’s thesis",
          "techreport", "Technical report",
          "resreport", "Research report");
  private static final Map<String, Map<String, String>> GENRES =
      Map.of(
          "nl",
          Map.of(
              "phdthesis", "proefschrift",
              "mathesis", "masterscriptie",
              "techreport", "technisch rapport",
              "resreport", "onderzoeksrapport"),
          "de",
          Map.of(
              "phdthesis", "Dissertation",
              "mathesis", "Masterarbeit",
              "techreport", "Technischer Bericht",
              "resreport", "Forschungsbericht"),
          "fr",
          Map.of(
              "phdthesis", "thèse de doctorat",
              "mathesis", "mémoire de master",
              "techreport", "rapport technique",
              "resreport", "rapport de recherche"));

  private BibtexGenres() {}

  static boolean isWord(String type) {
    return ENGLISH.containsKey(type);
  }

  /** The genre of a word; English for languages that are not known. */
  static String of(String word, String languageTag) {
    String language = Locale.forLanguageTag(languageTag).getLanguage();
    return GENRES.getOrDefault(language, ENGLISH).getOrDefault(word, word);
  }
}
