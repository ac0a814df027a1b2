package dev.vademecum.templates.view;

import java.util.List;

/**
 * How a list can be narrowed. Texts have places {0} for what only a reader's choice decides.
 *
 * @param facets none where there is nothing to choose
 * @param all how many the list has in words: "38 interventies"
 * @param one "{0} interventie"
 * @param other "{0} interventies"
 * @param csv to a file with the whole list; "" where there is none
 */
public record Narrowing(List<FacetList> facets, String all, String one, String other, String csv) {
  public Narrowing {
    facets = List.copyOf(facets);
  }
}
