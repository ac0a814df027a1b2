package dev.vademecum.compose;

import dev.vademecum.output.OutputFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The page of an entry, with what it shows of others. */
final class EntryPage {
  private final Optional<OutputFile> file;
  private final List<Object> shown;
  private volatile Object confirmed;

  /**
   * @param file empty where a template is at fault
   * @param facts about all entries, of which it shows some
   */
  EntryPage(Optional<OutputFile> file, Object facts, List<Object> shown) {
    this.file = file;
    this.shown = shown;
    this.confirmed = facts;
  }

  Optional<OutputFile> file() {
    return file;
  }

  /** Whether it shows what it would show now, as it does where all facts are the same. */
  @SuppressWarnings("ReferenceEquality") // of equal facts there is one
  boolean holds(Object facts, Supplier<List<Object>> now) {
    if (confirmed != facts && !now.get().equals(shown)) {
      return false;
    }
    confirmed = facts;
    return true;
  }
}
