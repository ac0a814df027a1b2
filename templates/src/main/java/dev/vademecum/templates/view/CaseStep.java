package dev.vademecum.templates.view;

import java.util.List;

/**
 * A step of a case.
 *
 * @param id anchor: "stap-4"
 * @param thumbnail the model with the place of this step marked, or empty
 * @param text blocks
 * @param insight inline, or empty
 */
public record CaseStep(
    int number,
    String id,
    String title,
    List<FacetValue> facets,
    Html thumbnail,
    List<Card> uses,
    Html text,
    Html insight) {
  public CaseStep {
    facets = List.copyOf(facets);
    uses = List.copyOf(uses);
  }
}
