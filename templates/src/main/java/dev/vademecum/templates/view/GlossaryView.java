package dev.vademecum.templates.view;

import java.util.List;

/** All terms. */
public record GlossaryView(Shell shell, Html intro, List<Letter> letters) implements PageView {
  public GlossaryView {
    letters = List.copyOf(letters);
  }

  @Override
  public String kind() {
    return "glossary";
  }
}
