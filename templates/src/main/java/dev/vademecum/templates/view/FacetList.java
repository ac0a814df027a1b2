package dev.vademecum.templates.view;

import java.util.List;

/** A facet by which a list is narrowed, with the values that its entries have. */
public record FacetList(String id, String label, List<FacetListValue> values) {
  public FacetList {
    values = List.copyOf(values);
  }
}
