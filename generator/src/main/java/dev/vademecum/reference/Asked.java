package dev.vademecum.reference;

import dev.vademecum.catalog.Facts;
import dev.vademecum.catalog.Handbook;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.memory.Memory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the links of an entry have asked: which names, and which chapters they came upon. With the
 * same answers they lead where they did.
 */
final class Asked {
  private final Set<Name> names = new LinkedHashSet<>();
  private final Set<EntryId> chapters = new LinkedHashSet<>();
  private final boolean kept;
  private List<Object> answers = List.of();
  private volatile Object confirmed = this;

  private record Name(String name, Optional<Kind> kind) {}

  /**
   * @param kept whether anybody will want to know
   */
  Asked(boolean kept) {
    this.kept = kept;
  }

  List<EntryId> find(Handbook handbook, String name, Optional<Kind> kind) {
    if (kept) {
      names.add(new Name(name, kind));
    }
    return handbook.whole().names().find(name, kind);
  }

  void met(EntryId id) {
    if (kept && id.kind() == Kind.CHAPTER) {
      chapters.add(id);
    }
  }

  /**
   * Notes the answers, when all has been asked. What a link that leads nowhere may have meant can
   * be any name that there is.
   *
   * @param facts about all entries
   * @param found with the links
   */
  void close(Handbook handbook, Object facts, Diagnostics found, Memory memory) {
    if (kept) {
      answers = found.sorted().isEmpty() ? answers(handbook, memory) : List.of(facts);
      confirmed = facts;
    }
  }

  /** Whether the answers are still the same, as they are where all facts are. */
  @SuppressWarnings("ReferenceEquality") // of equal facts there is one
  boolean holds(Handbook handbook, Object facts, Memory memory) {
    if (confirmed != facts && !answers(handbook, memory).equals(answers)) {
      return false;
    }
    confirmed = facts;
    return true;
  }

  private List<Object> answers(Handbook handbook, Memory memory) {
    List<Object> all = new ArrayList<>();
    names.forEach(asked -> all.add(handbook.whole().names().find(asked.name(), asked.kind())));
    chapters.forEach(id -> all.add(Facts.of(handbook, id, memory)));
    return all;
  }
}
