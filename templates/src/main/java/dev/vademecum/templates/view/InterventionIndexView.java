package dev.vademecum.templates.view;

import java.util.List;

/**
 * The catalogue of interventions: complete without JavaScript.
 *
 * @param csv the heads of its columns, as a line of a CSV file
 * @param coverage to the page of coverage, where the edition has one
 */
public record InterventionIndexView(
    Shell shell, Narrowing narrowing, String csv, List<InterventionRow> rows, Link coverage)
    implements PageView {
  public InterventionIndexView {
    rows = List.copyOf(rows);
  }

  @Override
  public String kind() {
    return "intervention-index";
  }
}
