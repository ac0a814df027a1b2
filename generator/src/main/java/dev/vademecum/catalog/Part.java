package dev.vademecum.catalog;

import dev.vademecum.entry.Entry;
import java.util.List;
import java.util.stream.Stream;

/** A piece of the table of contents. */
public sealed interface Part {
  /** The chapters in it, in reading order. */
  Stream<Entry.Chapter> chapters();

  /** A chapter. */
  record Single(Entry.Chapter chapter) implements Part {
    @Override
    public Stream<Entry.Chapter> chapters() {
      return Stream.of(chapter);
    }
  }

  /** Chapters and groups under a title. */
  record Group(String title, List<Part> parts) implements Part {
    public Group {
      parts = List.copyOf(parts);
    }

    @Override
    public Stream<Entry.Chapter> chapters() {
      return parts.stream().flatMap(Part::chapters);
    }
  }
}
