package dev.vademecum.templates.view;

import java.util.List;

/** All entries of all kinds in the order of the alphabet. */
public record EntriesView(Shell shell, Html intro, List<EntryLetter> letters) implements PageView {
  public EntriesView {
    letters = List.copyOf(letters);
  }

  @Override
  public String kind() {
    return "entries";
  }
}
