package dev.vademecum.catalog;

import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A piece of the table of contents. */
public sealed interface Part {
  /** The chapters in it, in reading order. */
  Stream<Entry.Chapter> chapters();

  /** The same with the chapters that an edition shows; empty where it shows none of them. */
  Optional<Part> visible(Map<EntryId, Entry> shown);

  /** A chapter. */
  record Single(Entry.Chapter chapter) implements Part {
    @Override
    public Stream<Entry.Chapter> chapters() {
      return Stream.of(chapter);
    }

    @Override
    public Optional<Part> visible(Map<EntryId, Entry> shown) {
      return Optional.ofNullable(shown.get(chapter.id()))
          .map(visible -> new Single((Entry.Chapter) visible));
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

    @Override
    public Optional<Part> visible(Map<EntryId, Entry> shown) {
      List<Part> left = parts.stream().flatMap(part -> part.visible(shown).stream()).toList();
      return left.isEmpty() ? Optional.empty() : Optional.of(new Group(title, left));
    }
  }
}
