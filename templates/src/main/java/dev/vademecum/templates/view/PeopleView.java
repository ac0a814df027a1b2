package dev.vademecum.templates.view;

import java.util.List;

/** The makers of models and instruments. */
public record PeopleView(Shell shell, Html intro, List<PersonItem> people) implements PageView {
  public PeopleView {
    people = List.copyOf(people);
  }

  @Override
  public String kind() {
    return "people";
  }
}
