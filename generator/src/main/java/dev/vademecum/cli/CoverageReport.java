package dev.vademecum.cli;

import dev.vademecum.coverage.Coverage;
import dev.vademecum.coverage.Coverage.Group;
import dev.vademecum.coverage.Coverage.Part;
import dev.vademecum.json.Json;
import java.util.List;
import java.util.stream.Stream;

/** Coverage in the handbook's own words, as text for people and as data for programs. */
final class CoverageReport {
  private CoverageReport() {}

  /**
   * Each facet and model with its numbers, a model's nodes with the ids of what belongs there, then
   * each table with the ids of its columns.
   */
  static String text(Coverage coverage) {
    StringBuilder out = new StringBuilder();
    coverage.facets().forEach(facet -> group(facet, false, out));
    coverage.models().forEach(model -> group(model, true, out));
    coverage.tables().forEach(table -> table(table, out));
    return out.toString();
  }

  private static void group(Group group, boolean named, StringBuilder out) {
    out.append('\n').append(group.label()).append('\n');
    int width = width(group.parts().stream().map(Part::label));
    for (Part part : group.parts()) {
      out.append("  ").append(padded(part.label(), width));
      out.append(right(Integer.toString(part.interventions()), 5));
      if (named && !part.having().isEmpty()) {
        out.append("  ").append(String.join(", ", part.having()));
      }
      out.append('\n');
    }
  }

  private static void table(Coverage.Table table, StringBuilder out) {
    List<Part> rows = table.rows().parts();
    List<String> heads = table.columns().parts().stream().map(Part::id).toList();
    String corner = table.rows().label() + " × " + table.columns().label();
    int width = width(Stream.concat(Stream.of(corner), rows.stream().map(r -> "  " + r.label())));
    out.append('\n').append(padded(corner, width));
    heads.forEach(head -> out.append("  ").append(head));
    out.append('\n');
    for (int i = 0; i < rows.size(); i++) {
      out.append(padded("  " + rows.get(i).label(), width));
      for (int j = 0; j < heads.size(); j++) {
        out.append(right(table.counts().get(i).get(j).toString(), heads.get(j).length() + 2));
      }
      out.append('\n');
    }
  }

  private static int width(Stream<String> texts) {
    return texts.mapToInt(text -> text.codePointCount(0, text.length())).max().orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.codePointCount(0, text.length()));
  }

  private static String right(String number, int width) {
    return " ".repeat(Math.max(1, width - number.length())) + number;
  }

  static Json json(Coverage coverage) {
    return Json.object()
        .with("facets", groups(coverage.facets()))
        .with("models", groups(coverage.models()))
        .with("tables", Json.array(coverage.tables().stream().map(CoverageReport::json).toList()));
  }

  private static Json groups(List<Group> groups) {
    return Json.array(groups.stream().map(CoverageReport::json).toList());
  }

  private static Json json(Group group) {
    return Json.object()
        .with("id", group.id())
        .with("label", group.label())
        .with("parts", Json.array(group.parts().stream().map(CoverageReport::json).toList()));
  }

  private static Json json(Part part) {
    return Json.object()
        .with("id", part.id())
        .with("label", part.label())
        .with("interventions", part.interventions())
        .with("ids", Json.texts(part.having()));
  }

  private static Json json(Coverage.Table table) {
    List<Json> cells =
        table.rows().parts().stream()
            .flatMap(
                row -> table.columns().parts().stream().map(column -> cell(table, row, column)))
            .toList();
    return Json.object()
        .with("rows", table.rows().id())
        .with("columns", table.columns().id())
        .with("cells", Json.array(cells));
  }

  private static Json cell(Coverage.Table table, Part row, Part column) {
    int i = table.rows().parts().indexOf(row);
    int j = table.columns().parts().indexOf(column);
    return Json.object()
        .with("row", row.id())
        .with("column", column.id())
        .with("interventions", table.counts().get(i).get(j));
  }
}
