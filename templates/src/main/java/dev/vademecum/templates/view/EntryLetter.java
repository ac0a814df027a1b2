package dev.vademecum.templates.view;

import java.util.List;

/** The entries under one letter. */
public record EntryLetter(String letter, String id, List<EntryLine> entries) {
  public EntryLetter {
    entries = List.copyOf(entries);
  }
}
