package dev.vademecum.search;

import dev.vademecum.entry.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Some entries that stand in a row. Each is read from its page, counted, and put in the form in
 * which it is shown, before the next one is read: so the text of all pages is never in memory at
 * once, which was 15 MB at 1,000 chapters.
 *
 * @param wording what the words are that are counted
 */
record Part(List<Doc> docs, Wording wording, List<Counts> counts, List<Line> lines) {
  private static final int PARTS = 8;

  /** All entries, in several threads. */
  static List<Part> of(Docs docs, Language language, Set<String> stopWords) {
    int size = docs.entries().size();
    return IntStream.range(0, PARTS)
        .parallel()
        .mapToObj(
            part -> {
              int from = (int) ((long) size * part / PARTS);
              int to = (int) ((long) size * (part + 1) / PARTS);
              Wording wording = new Wording(language, stopWords);
              return of(docs, docs.entries().subList(from, to), wording);
            })
        .toList();
  }

  private static Part of(Docs all, List<Entry> entries, Wording wording) {
    Counts.Counter counter = new Counts.Counter(wording);
    List<Doc> docs = new ArrayList<>();
    List<Counts> counts = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (Entry entry : entries) {
      Doc doc = all.doc(entry);
      List<Section> sections = all.sections(entry);
      docs.add(doc);
      counts.add(counter.count(doc, sections));
      lines.add(Line.of(doc, sections));
    }
    return new Part(docs, wording, counts, lines);
  }
}
