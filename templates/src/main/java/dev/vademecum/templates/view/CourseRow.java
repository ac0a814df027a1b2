package dev.vademecum.templates.view;

import java.util.List;

/** A course in the list of courses. */
public record CourseRow(Link link, Html summary, List<Fact> facts, boolean stub) {
  public CourseRow {
    facts = List.copyOf(facts);
  }
}
