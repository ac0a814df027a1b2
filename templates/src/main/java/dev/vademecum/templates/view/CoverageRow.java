package dev.vademecum.templates.view;

import java.util.List;

/** A row of a table of coverage. */
public record CoverageRow(Link head, List<CoverageCell> cells) {
  public CoverageRow {
    cells = List.copyOf(cells);
  }
}
