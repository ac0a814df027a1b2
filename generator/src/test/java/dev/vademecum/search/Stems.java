package dev.vademecum.search;

import java.util.List;

/** The stems of the index, for tests elsewhere. */
public final class Stems {
  private Stems() {}

  public static List<String> of(String language, List<String> words) {
    Language.Stemmer stemmer = Language.of(language).new Stemmer();
    return words.stream().map(stemmer::stem).toList();
  }
}
