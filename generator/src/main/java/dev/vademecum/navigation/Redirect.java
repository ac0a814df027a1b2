package dev.vademecum.navigation;

import dev.vademecum.entry.EntryId;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;

/**
 * An old address and where it leads.
 *
 * @param path from the root of the output
 * @param fragment or empty for the page as a whole
 * @param file where it is written
 */
public record Redirect(String path, String fragment, EntryId to, SourceFile file, Span span) {
  /** As an author writes it. */
  public String address() {
    return fragment.isEmpty() ? path : path + "#" + fragment;
  }
}
