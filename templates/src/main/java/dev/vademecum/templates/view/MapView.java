package dev.vademecum.templates.view;

import java.util.List;

/**
 * How the entries of a handbook hang together.
 *
 * @param figure of all, or in a large handbook of chapters and models; may be empty
 * @param columns of the table, whose rows are the chapters of a large handbook
 * @param sections one for each entry with its surroundings, in a large handbook
 */
public record MapView(
    Shell shell,
    Html intro,
    Html figure,
    List<String> columns,
    List<MapRow> rows,
    List<MapSection> sections)
    implements PageView {
  public MapView {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    sections = List.copyOf(sections);
  }

  @Override
  public String kind() {
    return "map";
  }
}
