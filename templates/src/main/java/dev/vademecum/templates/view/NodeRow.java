package dev.vademecum.templates.view;

import java.util.List;

/**
 * A node of a model, as a row of a table.
 *
 * @param id anchor on the page
 * @param language of the label, where it is not that of the page, else ""
 * @param subLanguage that of what explains it, likewise
 * @param main the entry that explains the node; its text is "" where there is none
 */
public record NodeRow(
    String id,
    String label,
    String language,
    String sub,
    String subLanguage,
    Link main,
    List<Link> interventions,
    List<FacetValue> facets) {
  public NodeRow {
    interventions = List.copyOf(interventions);
    facets = List.copyOf(facets);
  }
}
