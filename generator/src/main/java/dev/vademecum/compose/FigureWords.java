package dev.vademecum.compose;

import dev.vademecum.diagram.TextVersion;
import dev.vademecum.drawing.Arrows;
import dev.vademecum.drawing.Statement;
import dev.vademecum.drawing.Table;

/** Words what a drawing shows: its nodes with what leads from them, a table, and what else is. */
final class FigureWords {
  private final Composition composition;
  private final Markup out;

  FigureWords(Composition composition, Markup out) {
    this.composition = composition;
    this.out = out;
  }

  void write(TextVersion text) {
    text.table().ifPresent(this::table);
    boolean told = text.table().isPresent() && text.items().stream().allMatch(FigureWords::isBare);
    if (!text.items().isEmpty() && !told) {
      items(text);
    }
    if (!text.statements().isEmpty()) {
      out.raw("<ul>\n");
      text.statements().forEach(this::statement);
      out.raw("</ul>\n");
    }
  }

  /** Whether a table says all there is to a node. */
  private static boolean isBare(TextVersion.Item item) {
    return item.sub().isEmpty() && item.edges().isEmpty();
  }

  private void table(Table table) {
    out.raw("<table>\n<thead><tr><td></td>");
    table.columns().forEach(column -> out.element("th", column, "scope", "col"));
    out.raw("</tr></thead>\n<tbody>\n");
    for (Table.Row row : table.rows()) {
      out.raw("<tr>").element("th", row.head(), "scope", "row");
      row.cells().forEach(cell -> out.element("td", cell));
      out.raw("</tr>\n");
    }
    out.raw("</tbody>\n</table>\n");
  }

  private void items(TextVersion text) {
    out.raw("<ol>\n");
    for (TextVersion.Item item : text.items()) {
      out.raw("<li>").element("strong", item.label());
      if (!item.region().isEmpty()) {
        out.text(" (" + item.region() + ")");
      }
      out.text(item.sub().isEmpty() ? "" : ": " + item.sub());
      if (!item.edges().isEmpty()) {
        out.raw("<ul>");
        item.edges().forEach(this::way);
        out.raw("</ul>");
      }
      out.raw("</li>\n");
    }
    out.raw("</ol>\n");
  }

  private void way(TextVersion.Way way) {
    String verb = composition.word("edge.", way.kind().word());
    String back = composition.messages().text("edge.both");
    out.raw("<li>").text(verb + " ").element("em", way.target());
    out.text(way.arrows() == Arrows.BOTH ? " (" + back + ")" : "");
    out.text(way.label().isEmpty() ? "" : ": " + way.label()).raw("</li>");
  }

  private void statement(Statement statement) {
    String key = "drawing." + statement.kind();
    out.element("li", composition.messages().text(key, statement.values().toArray())).raw("\n");
  }
}
