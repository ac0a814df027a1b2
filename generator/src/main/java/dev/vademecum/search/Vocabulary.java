package dev.vademecum.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * All words of an edition.
 *
 * @param words each with its stem and the stems of its parts
 * @param forms the words without accents, each with its stems, the first of its own
 */
record Vocabulary(Map<String, Word> words, SortedMap<String, SortedSet<String>> forms) {
  /** A word: its stem, and those of the words that it is put together of. */
  record Word(String form, String stem, List<String> parts) {}

  static Vocabulary of(
      Collection<Part> parts, Collection<Doc> docs, Language language, Set<String> stopWords) {
    Set<String> found = new HashSet<>();
    parts.forEach(part -> found.addAll(part.wording().words()));
    Map<String, String> stems = stems(found, language);
    Map<String, String> lexicon = new HashMap<>();
    stems.forEach((word, stem) -> lexicon.merge(Language.fold(word), stem, Vocabulary::first));
    Compounds compounds = new Compounds(lexicon, new HashSet<>(lexicon.values()), stopWords);
    Map<String, Word> words = new ConcurrentHashMap<>();
    found.parallelStream().forEach(word -> words.put(word, word(word, stems, compounds, language)));
    SortedMap<String, SortedSet<String>> forms = new TreeMap<>();
    words.values().forEach(word -> target(forms, word.form(), word.stem()));
    docs.forEach(doc -> synonyms(doc, language, forms, stems));
    return new Vocabulary(words, forms);
  }

  /** All stems, those of parts too, in the order of the alphabet. */
  List<String> stems() {
    return words.values().stream()
        .flatMap(word -> Stream.concat(Stream.of(word.stem()), word.parts().stream()))
        .distinct()
        .sorted()
        .toList();
  }

  private static String first(String a, String b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Map<String, String> stems(Set<String> words, Language language) {
    ThreadLocal<Language.Stemmer> stemmers = ThreadLocal.withInitial(() -> language.new Stemmer());
    Map<String, String> stems = new ConcurrentHashMap<>();
    words.parallelStream().forEach(word -> stems.put(word, stemmers.get().stem(word)));
    return stems;
  }

  private static Word word(
      String word, Map<String, String> stems, Compounds compounds, Language language) {
    String form = Language.fold(word);
    String stem = stems.getOrDefault(word, form);
    List<String> parts =
        language.compounds() ? compounds.parts(form, language.new Stemmer()) : List.of();
    return new Word(form, stem, parts.stream().filter(part -> !part.equals(stem)).toList());
  }

  private static void target(Map<String, SortedSet<String>> forms, String form, String stem) {
    forms.computeIfAbsent(form, f -> new TreeSet<>()).add(stem);
  }

  /** Names of one word that mean the same find each other. */
  private static void synonyms(
      Doc doc, Language language, Map<String, SortedSet<String>> forms, Map<String, String> stems) {
    List<String> single =
        Stream.concat(Stream.of(doc.title()), doc.names().stream())
            .map(language::words)
            .filter(words -> words.size() == 1)
            .map(words -> words.get(0))
            .toList();
    for (String from : single) {
      for (String to : single) {
        target(forms, Language.fold(from), stems.getOrDefault(to, Language.fold(to)));
      }
    }
  }
}
