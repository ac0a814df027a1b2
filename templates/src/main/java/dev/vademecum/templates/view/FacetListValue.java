package dev.vademecum.templates.view;

import java.util.List;

/**
 * The entries that have one value of a facet.
 *
 * @param anchor "question-wie-ben-ik"
 */
public record FacetListValue(String anchor, String label, List<Link> entries) {
  public FacetListValue {
    entries = List.copyOf(entries);
  }
}
