package dev.vademecum.templates.view;

import java.util.List;

/**
 * How the entries of a handbook hang together.
 *
 * @param hubs what hangs together with the most, in order; empty in a handbook without any
 * @param figure of all, or in a large handbook of chapters and models; may be empty
 * @param columns of the table, whose rows are the chapters of a large handbook
 * @param sections one for each entry with its surroundings, in a large handbook
 */
public record MapView(
    Shell shell,
    Html intro,
    List<MapHub> hubs,
    Html figure,
    List<String> columns,
    List<MapRow> rows,
    List<MapSection> sections)
    implements PageView {
  public MapView {
    hubs = List.copyOf(hubs);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    sections = List.copyOf(sections);
  }

  @Override
  public String kind() {
    return "map";
  }
}
