package dev.vademecum.templates.view;

import java.util.List;

/** The catalogue of interventions: complete without JavaScript. */
public record InterventionIndexView(
    Shell shell, Html intro, List<FacetList> facets, List<InterventionRow> rows)
    implements PageView {
  public InterventionIndexView {
    facets = List.copyOf(facets);
    rows = List.copyOf(rows);
  }

  @Override
  public String kind() {
    return "intervention-index";
  }
}
