package dev.vademecum.entry;

import org.jspecify.annotations.Nullable;

/** What an entry is known by, wherever its file lies: unique in a handbook. */
public record EntryId(Kind kind, String id) implements Comparable<EntryId> {
  @Override
  public int compareTo(EntryId other) {
    int order = kind.compareTo(other.kind);
    return order == 0 ? id.compareTo(other.id) : order;
  }

  @Override
  public boolean equals(@Nullable Object other) { // nearly always asked about itself
    return this == other || (other instanceof EntryId it && it.kind == kind && it.id.equals(id));
  }

  @Override
  public int hashCode() { // of a kind itself it would differ from run to run
    return 31 * kind.id().hashCode() + id.hashCode();
  }

  /** As in a wiki link, such as {@code model:grow}. */
  @Override
  public String toString() {
    return kind.id() + ":" + id;
  }
}
