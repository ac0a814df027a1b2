package dev.vademecum.reference;

import dev.vademecum.entry.EntryId;

/** What a link leads to, inside the handbook. */
public sealed interface Target {
  /**
   * An entry, or a place in it.
   *
   * @param fragment id of a heading or of a model's node, or empty
   */
  record ToEntry(EntryId entry, String fragment) implements Target {}

  /** A file that is published as it is. */
  record ToAsset(String path) implements Target {}
}
