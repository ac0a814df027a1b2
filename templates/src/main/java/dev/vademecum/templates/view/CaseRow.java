package dev.vademecum.templates.view;

import java.util.List;

/**
 * A case in the list of cases.
 *
 * @param values keys of all its values: "question.wie-ben-ik"
 * @param subject "fictief", "samengesteld" …
 */
public record CaseRow(
    List<String> values,
    Link link,
    String subject,
    String issue,
    Html summary,
    List<FacetValue> facets,
    boolean stub) {
  public CaseRow {
    values = List.copyOf(values);
    facets = List.copyOf(facets);
  }
}
