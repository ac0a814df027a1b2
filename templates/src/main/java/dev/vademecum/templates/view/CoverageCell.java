package dev.vademecum.templates.view;

import java.util.List;

/**
 * A cell of a table of coverage.
 *
 * @param state "gap" where something is missing, "sum", "list" for names, or "" for a number
 * @param links a number, to the interventions that were counted; the word for none in a gap; names
 */
public record CoverageCell(String state, List<Link> links) {
  public CoverageCell {
    links = List.copyOf(links);
  }

  public CoverageCell(String state, Link link) {
    this(state, List.of(link));
  }
}
