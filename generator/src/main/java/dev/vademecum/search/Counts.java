package dev.vademecum.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How often an entry has each word in each of its fields.
 *
 * @param words by word, how often by {@link Field}
 * @param shares the largest part of a title, another name or a heading that a word makes up
 * @param length how many words its sections have
 */
record Counts(Map<String, int[]> words, Map<String, float[]> shares, int length) {
  /** Where a word can stand, and what it counts for there. */
  enum Field {
    TITLE(5f),
    NAME(4f),
    HEADING(2.5f),
    SUMMARY(2f),
    BODY(1f);

    final float weight;

    Field(float weight) {
      this.weight = weight;
    }

    /** The place of a field's count among those of a word. */
    @SuppressWarnings("EnumOrdinal") // a word has one count per field, in memory only
    int place() {
      return ordinal();
    }
  }

  /** Counts; stop words count in titles, names and headings only. */
  static Counts of(Doc doc, Language language, Set<String> stopWords) {
    Counter counter = new Counter(language, stopWords);
    counter.name(doc.title(), Field.TITLE, 0);
    doc.names().forEach(name -> counter.name(name, Field.NAME, 0));
    counter.add(doc.kindWord(), Field.BODY);
    counter.add(doc.summary(), Field.SUMMARY);
    for (Section section : doc.sections()) {
      if (!section.heading().equals(doc.title())) {
        counter.name(section.heading(), Field.HEADING, 1);
      }
      counter.add(section.text(), Field.BODY);
    }
    return new Counts(counter.words, counter.shares, counter.length);
  }

  private static final class Counter {
    private final Language language;
    private final Set<String> stopWords;
    private final Map<String, int[]> words = new HashMap<>();
    private final Map<String, float[]> shares = new TreeMap<>();
    private int length;

    Counter(Language language, Set<String> stopWords) {
      this.language = language;
      this.stopWords = stopWords;
    }

    void add(String text, Field field) {
      for (String word : language.words(text)) {
        length += field == Field.BODY ? 1 : 0;
        if (!stopWords.contains(Language.fold(word))) {
          count(word, field);
        }
      }
    }

    void name(String text, Field field, int share) {
      List<String> found = language.words(text);
      float all = (float) found.stream().mapToDouble(this::importance).sum();
      for (String word : found) {
        count(word, field);
        float[] best = shares.computeIfAbsent(word, w -> new float[2]);
        best[share] = Math.max(best[share], importance(word) / all);
      }
      if (text.indexOf('-') > 0 && text.indexOf(' ') < 0) {
        count(String.join("", found), field); // "ontwikkel-assessment" as one word
      }
    }

    private float importance(String word) {
      return stopWords.contains(Language.fold(word)) ? 0.25f : 1f;
    }

    private void count(String word, Field field) {
      words.computeIfAbsent(word, w -> new int[Field.values().length])[field.place()]++;
    }
  }
}
