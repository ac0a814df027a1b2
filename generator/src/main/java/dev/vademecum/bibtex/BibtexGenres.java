package dev.vademecum.bibtex;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What BibLaTeX calls some works by a word of its own, in the language of the work. */
final class BibtexGenres {
  private static final Map<String, String> ENGLISH =
      Map.of(
          "patent", "Patent",
          "patentus", "U.S. patent",
          "patenteu", "European patent",
          "bathesis", "Bachelor’s thesis",
          "phdthesis", "Doctoral dissertation",
          "mathesis", "Master’s thesis",
          "techreport", "Technical report",
          "resreport", "Research report");
  private static final Map<String, Map<String, String>> GENRES =
      Map.of(
          "nl",
          Map.of(
              "patent", "octrooi",
              "patentus", "Amerikaans octrooi",
              "patenteu", "Europees octrooi",
              "bathesis", "bachelorscriptie",
              "phdthesis", "proefschrift",
              "mathesis", "masterscriptie",
              "techreport", "technisch rapport",
              "resreport", "onderzoeksrapport"),
          "de",
          Map.of(
              "patent", "Patent",
              "patentus", "US-Patent",
              "patenteu", "Europäisches Patent",
              "bathesis", "Bachelorarbeit",
              "phdthesis", "Dissertation",
              "mathesis", "Masterarbeit",
              "techreport", "Technischer Bericht",
              "resreport", "Forschungsbericht"),
          "fr",
          Map.of(
              "patent", "brevet",
              "patentus", "brevet américain",
              "patenteu", "brevet européen",
              "bathesis", "mémoire de licence",
              "phdthesis", "thèse de doctorat",
              "mathesis", "mémoire de master",
              "techreport", "rapport technique",
              "resreport", "rapport de recherche"));

  /** By what EndNote calls the type of an entry, which says nothing that the type does not. */
  private static final Set<String> EXPORTED =
      Set.of(
          "journal article",
          "book section",
          "book",
          "edited book",
          "thesis",
          "report",
          "web page",
          "conference paper",
          "conference proceedings",
          "generic",
          "magazine article",
          "newspaper article",
          "electronic article",
          "electronic book",
          "manuscript",
          "dataset",
          "unpublished work");

  private BibtexGenres() {}

  static boolean isExported(String type) {
    return EXPORTED.contains(type.strip().toLowerCase(Locale.ROOT));
  }

  static boolean isWord(String type) {
    return ENGLISH.containsKey(type);
  }

  /** The genre of a word; English for languages that are not known. */
  static String of(String word, String languageTag) {
    String language = Locale.forLanguageTag(languageTag).getLanguage();
    return GENRES.getOrDefault(language, ENGLISH).getOrDefault(word, word);
  }
}
