package dev.vademecum.templates.view;

import java.util.List;

/**
 * An intervention in the catalogue.
 *
 * @param facets the handbook's own facets
 */
public record InterventionRow(
    String id,
    Link link,
    String aim,
    String form,
    String duration,
    String groupSize,
    String setting,
    List<FacetValue> facets,
    boolean stub) {
  public InterventionRow {
    facets = List.copyOf(facets);
  }
}
