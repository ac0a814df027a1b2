package dev.vademecum.entry;

import java.util.Comparator;

/** What an entry is known by, wherever its file lies: unique in a handbook. */
public record EntryId(Kind kind, String id) implements Comparable<EntryId> {
  private static final Comparator<EntryId> ORDER =
      Comparator.comparing(EntryId::kind).thenComparing(EntryId::id);

  @Override
  public int compareTo(EntryId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public int hashCode() { // asked for very often, and of a kind it would differ from run to run
    return 31 * kind.id().hashCode() + id.hashCode();
  }

  /** As in a wiki link, such as {@code model:grow}. */
  @Override
  public String toString() {
    return kind.id() + ":" + id;
  }
}
