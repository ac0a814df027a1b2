package dev.vademecum.templates.view;

import java.util.List;

/**
 * A person.
 *
 * @param dates "1932–2012", or ""
 * @param facts what they devised, and where there is more about them
 * @param works theirs, each with the places that cite it
 */
public record PersonView(
    Shell shell,
    EntryHead head,
    String dates,
    List<Fact> facts,
    Html body,
    List<CitedWork> works,
    EntryFoot foot)
    implements PageView {
  public PersonView {
    facts = List.copyOf(facts);
    works = List.copyOf(works);
  }

  @Override
  public String kind() {
    return "person";
  }
}
