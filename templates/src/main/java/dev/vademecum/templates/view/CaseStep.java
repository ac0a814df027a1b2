package dev.vademecum.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case.
 *
 * @param id anchor: "stap-4"
 * @param place the model with the place of this step marked
 * @param text blocks
 * @param insight inline, or empty
 */
public record CaseStep(
    int number,
    String id,
    String title,
    List<FacetValue> facets,
    @Nullable ModelPlace place,
    List<Card> uses,
    Html text,
    Html insight) {
  public CaseStep {
    facets = List.copyOf(facets);
    uses = List.copyOf(uses);
  }
}
