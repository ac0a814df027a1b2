package dev.vademecum.templates.view;

import java.util.List;

/**
 * Interventions counted by two things.
 *
 * @param id names the table in the page
 * @param corner what the rows are
 * @param sums the last row, with a cell for each column
 */
public record CoverageTable(
    String id,
    String title,
    String note,
    String corner,
    List<Link> heads,
    List<CoverageRow> rows,
    CoverageRow sums) {
  public CoverageTable {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }
}
