package dev.vademecum.templates.view;

import java.util.List;

/**
 * A case in the list of cases.
 *
 * @param subject "fictief", "samengesteld" …
 */
public record CaseRow(
    Link link, String subject, String issue, Html summary, List<FacetValue> facets, boolean stub) {
  public CaseRow {
    facets = List.copyOf(facets);
  }
}
