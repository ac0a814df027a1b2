package dev.vademecum.templates.view;

import java.util.List;

/**
 * An intervention in the catalogue.
 *
 * @param values keys of all its values: "question.wie-ben-ik"
 * @param csv the row as a line of a CSV file; "" where it is not to be saved from here
 * @param facets the handbook's own facets
 */
public record InterventionRow(
    String id,
    List<String> values,
    String csv,
    Link link,
    String aim,
    String form,
    String duration,
    String groupSize,
    String setting,
    List<FacetValue> facets,
    boolean stub) {
  public InterventionRow {
    values = List.copyOf(values);
    facets = List.copyOf(facets);
  }
}
