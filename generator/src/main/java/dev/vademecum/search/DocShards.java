package dev.vademecum.search;

import dev.vademecum.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is shown of the entries found: a file for each, or for some small ones together. */
final class DocShards {
  private static final int SIZE = 4_000;
  private static final int CUTS = 4;
  private static final int NAMES = 64;
  private static final int PARTS = 8; // packed at once

  private final List<Packed> files = new ArrayList<>();
  private final PackWriter index = new PackWriter();
  private int last;

  private final Packed lexicon;

  private DocShards(Packed lexicon) {
    this.lexicon = lexicon;
    files.add(lexicon);
  }

  /**
   * What is shown of each entry, and in which files.
   *
   * @param starts the first entry of each file, and where the last one ends
   */
  private record Lines(List<Line> lines, List<Integer> starts) {
    int files() {
      return starts.size() - 1;
    }

    String text(int file) {
      return lines.subList(starts.get(file), starts.get(file + 1)).stream()
          .map(Line::json)
          .collect(Collectors.joining(",", "[", "]"));
    }
  }

  /**
   * The files of some entries.
   *
   * @param readable whether somebody will look in them for what must not be there
   */
  static DocShards of(List<Doc> docs, List<Line> shown, boolean readable) {
    Lines lines = new Lines(shown, starts(docs, shown));
    List<Tokens> tokens =
        IntStream.range(0, PARTS)
            .parallel()
            .mapToObj(i -> IntStream.range(part(lines, i), part(lines, i + 1)))
            .map(files -> Tokens.of(files.mapToObj(lines::text)))
            .toList();
    Lexicon lexicon = Lexicon.of(tokens);
    DocShards shards = new DocShards(lexicon.file());
    List<byte[]> contents =
        tokens.parallelStream().map(lexicon::pack).flatMap(List::stream).toList();
    List<Packed> packed =
        IntStream.range(0, lines.files())
            .parallel()
            .mapToObj(i -> Packed.of(contents.get(i), readable ? lines.text(i) : ""))
            .toList();
    shards.files.addAll(packed);
    for (int from = 0; from < packed.size(); from += NAMES) {
      shards.names(packed, lines.starts(), from, Math.min(packed.size(), from + NAMES));
    }
    return shards;
  }

  private static int part(Lines lines, int part) {
    return (int) ((long) lines.files() * part / PARTS);
  }

  /**
   * Where each file begins, and where the last one ends. Addresses themselves say where a file of
   * small entries may end, so that one that grows does not move the ends of all files behind it.
   */
  private static List<Integer> starts(List<Doc> docs, List<Line> lines) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    int size = 0;
    for (int i = 0; i < lines.size(); i++) {
      int more = lines.get(i).length();
      boolean may = docs.get(i).address().hashCode() % CUTS == 0;
      if (size > 0 && (size + more > SIZE || (may && size > SIZE / 2))) {
        starts.add(i);
        size = 0;
      }
      size += more;
    }
    if (!lines.isEmpty()) {
      starts.add(lines.size());
    }
    return starts;
  }

  /** A file with how many entries others have, and their names. */
  private void names(List<Packed> packed, List<Integer> starts, int from, int to) {
    PackWriter out = new PackWriter();
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      Packed one = packed.get(i);
      out.more(true).number(PackWriter.Sort.COUNT, starts.get(i + 1) - starts.get(i));
      out.name(one);
      text.append(one.name()).append('\n');
    }
    Packed file = Packed.of(out.more(false).finish(), text.toString());
    files.add(file);
    index.more(true).number(PackWriter.Sort.COUNT, starts.get(from) - last).name(file);
    last = starts.get(from);
  }

  List<Packed> files() {
    return files;
  }

  /** The name of the file with the words that the others are made of. */
  Json lexicon() {
    return new Json.Text(lexicon.name());
  }

  /** Where each file with names begins, with the file's name; to be asked for once. */
  Json index() {
    return new Json.Text(Packed.characters(index.more(false).finish()));
  }
}
