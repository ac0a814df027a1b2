package dev.vademecum.entry;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.edition.EditionFilter;
import dev.vademecum.memory.Memory;
import java.util.List;
import java.util.Optional;

/** The entries of a handbook, read once, and as each edition shows them. */
public final class Entries {
  private final List<Read> all;
  private final Memory memory;

  record Read(Draft draft, Entry entry) {
    static Read of(Draft draft) {
      return new Read(draft, EntryFactory.make(draft));
    }

    /** What the whole entry has at fault was reported when it was read. */
    @SuppressWarnings("ReferenceEquality") // a draft of which nothing is hidden comes back itself
    Optional<Entry> visible(EditionFilter filter) {
      return draft
          .visible(filter, new Diagnostics())
          .map(visible -> visible == draft ? entry : EntryFactory.make(visible));
    }
  }

  private record Shown(Memory.Itself read, EditionFilter filter)
      implements Memory.Key<Optional<Entry>> {}

  Entries(List<Read> all, Memory memory) {
    this.all = List.copyOf(all);
    this.memory = memory;
  }

  /** All that is written, in the order of kinds and of their files. */
  public List<Entry> whole() {
    return all.stream().map(Read::entry).toList();
  }

  /** The entries that an edition shows, without what it hides of them. */
  public List<Entry> visible(EditionFilter filter) {
    return all.stream().map(read -> visible(read, filter)).flatMap(Optional::stream).toList();
  }

  private Optional<Entry> visible(Read read, EditionFilter filter) {
    Shown shown = new Shown(new Memory.Itself(read), filter);
    return memory.of(shown, new Diagnostics(), found -> read.visible(filter));
  }

  /** The values of keys that are no Markdown, but for those of works. */
  public List<Passage> plainValues() {
    return all.stream()
        .filter(read -> read.entry().id().kind() != Kind.REFERENCE)
        .flatMap(read -> Passages.plain(read.draft()))
        .toList();
  }

  /** All text that an edition shows, whatever it is used for. */
  public List<Passage> passages(EditionFilter filter) {
    return all.parallelStream()
        .flatMap(read -> read.draft().visible(filter, new Diagnostics()).stream())
        .flatMap(draft -> Passages.of(draft).stream())
        .toList();
  }
}
