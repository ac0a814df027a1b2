package dev.vademecum.drawing;

import java.util.List;

/**
 * What a drawing says in rows and columns, without soft hyphens.
 *
 * @param columns the heads of all columns but the first, which holds the heads of the rows
 */
public record Table(List<String> columns, List<Row> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A row of a table.
   *
   * @param cells one per column; empty where there is nothing
   */
  public record Row(String head, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
