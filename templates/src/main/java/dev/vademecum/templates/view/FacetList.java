package dev.vademecum.templates.view;

import java.util.List;

/** A facet with the entries under each of its values. */
public record FacetList(String id, String label, List<FacetListValue> values) {
  public FacetList {
    values = List.copyOf(values);
  }
}
