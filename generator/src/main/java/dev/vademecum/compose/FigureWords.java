package dev.vademecum.compose;

import dev.vademecum.diagram.TextVersion;
import dev.vademecum.drawing.Arrows;
import dev.vademecum.drawing.Region;
import dev.vademecum.drawing.Statement;
import dev.vademecum.drawing.Table;
import dev.vademecum.templates.view.Link;
import java.util.List;
import java.util.stream.Collectors;

/** Words what a drawing shows: its nodes with what leads from them, a table, and what else is. */
final class FigureWords {
  private final Composition composition;
  private final NodeLinks links;
  private final Markup out;

  FigureWords(Composition composition, NodeLinks links, Markup out) {
    this.composition = composition;
    this.links = links;
    this.out = out;
  }

  void write(TextVersion text) {
    if (!text.regions().isEmpty()) {
      out.element("p", regions(text.regions())).raw("\n");
    }
    text.table().ifPresent(this::table);
    boolean told = text.table().isPresent() && text.items().stream().allMatch(this::isBare);
    if (!text.items().isEmpty() && !told) {
      items(text);
    }
    if (!text.statements().isEmpty()) {
      out.raw("<ul>\n");
      text.statements().forEach(this::statement);
      out.raw("</ul>\n");
    }
  }

  private String regions(List<Region> regions) {
    String names =
        regions.stream()
            .map(
                region ->
                    region.label() + (region.sub().isEmpty() ? "" : " (" + region.sub() + ")"))
            .collect(Collectors.joining("; "));
    return composition.messages().text("drawing.regions", names);
  }

  /** Whether a table says all there is to a node. */
  private boolean isBare(TextVersion.Item item) {
    return item.sub().isEmpty() && item.edges().isEmpty() && !links.has(item.id());
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
    text.items().forEach(this::item);
    out.raw("</ol>\n");
  }

  private void item(TextVersion.Item item) {
    out.raw("<li><strong>");
    link(links.main(item.id()).map(Link::href).orElse(""), item.label());
    out.raw("</strong>").text(item.region().isEmpty() ? "" : " (" + item.region() + ")");
    out.text(item.sub().isEmpty() ? "" : ": " + item.sub());
    List<Link> interventions = links.interventions(item.id());
    if (!item.edges().isEmpty() || !interventions.isEmpty()) {
      out.raw("<ul>");
      item.edges().forEach(this::way);
      interventions(interventions);
      out.raw("</ul>");
    }
    out.raw("</li>\n");
  }

  private void interventions(List<Link> interventions) {
    if (!interventions.isEmpty()) {
      out.raw("<li>").text(composition.word("kinds.", "intervention") + ": ");
      for (int i = 0; i < interventions.size(); i++) {
        out.text(i == 0 ? "" : ", ");
        link(interventions.get(i).href(), interventions.get(i).text());
      }
      out.raw("</li>");
    }
  }

  private void link(String href, String text) {
    if (href.isEmpty()) {
      out.text(text);
    } else {
      out.element("a", text, "href", href);
    }
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
