package dev.vademecum.templates.view;

import java.util.List;

/**
 * What has one value of a facet.
 *
 * @param facet the facet with all its values
 * @param catalogue to the interventions with this value, ready to be narrowed further
 * @param others entries that are no interventions, by their kind
 */
public record FacetView(
    Shell shell,
    Html intro,
    FacetList facet,
    Link catalogue,
    List<InterventionRow> rows,
    List<RelationGroup> others)
    implements PageView {
  public FacetView {
    rows = List.copyOf(rows);
    others = List.copyOf(others);
  }

  @Override
  public String kind() {
    return "facet";
  }
}
