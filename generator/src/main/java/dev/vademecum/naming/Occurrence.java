package dev.vademecum.naming;

import dev.vademecum.entry.EntryId;
import java.util.List;
import java.util.Optional;

/**
 * A name in a line of text.
 *
 * @param start of the name in the line's text
 * @param end one past its last unit
 */
public record Occurrence(int start, int end, Meaning meaning) {
  /**
   * What a name means, wherever it stands.
   *
   * @param known the entries that have this name, at least one
   * @param linked the one of them that a link by itself leads to, where there is one
   */
  public record Meaning(List<EntryId> known, Optional<EntryId> linked) {}

  public List<EntryId> known() {
    return meaning.known();
  }

  public Optional<EntryId> linked() {
    return meaning.linked();
  }
}
