package dev.vademecum.compose;

import dev.vademecum.diagram.TextVersion;
import dev.vademecum.drawing.Arrows;
import dev.vademecum.drawing.Region;
import dev.vademecum.drawing.Statement;
import dev.vademecum.drawing.Table;
import dev.vademecum.templates.view.Link;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words what a drawing shows: its nodes with what leads from them, a table, and what else is. */
final class FigureWords {
  /** Stands around the number of a value in a sentence; no text has it. */
  private static final String SLOT = "\uE000";

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
      out.raw("<p>");
      worded("drawing.regions", List.of(regions(text.regions())));
      out.raw("</p>\n");
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
    return regions.stream()
        .map(region -> region.label() + (region.sub().isEmpty() ? "" : " (" + region.sub() + ")"))
        .collect(Collectors.joining("; "));
  }

  /** Whether a table says all there is to a node. */
  private boolean isBare(TextVersion.Item item) {
    return item.sub().isEmpty() && item.edges().isEmpty() && !links.has(item.id());
  }

  private void table(Table table) {
    out.raw("<table>\n<thead><tr><td></td>");
    table
        .columns()
        .forEach(column -> out.element("th", column, "scope", "col", "lang", links.language()));
    out.raw("</tr></thead>\n<tbody>\n");
    for (Table.Row row : table.rows()) {
      out.raw("<tr>").element("th", row.head(), "scope", "row", "lang", links.language());
      row.cells().forEach(cell -> out.element("td", cell, "lang", links.language()));
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
    out.raw("<li>").open("strong", "lang", links.language(item.id()));
    link(links.main(item.id()).map(Link::href).orElse(""), item.label());
    out.close("strong");
    words(" (", item.region(), ")");
    words(colon(), item.sub(), "");
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
      out.raw("<li>").text(composition.word("kinds.", "intervention") + colon());
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
    out.raw("<li>")
        .text(verb + " ")
        .element("em", way.target(), "lang", links.language(way.targetId()));
    out.text(way.arrows() == Arrows.BOTH ? " (" + back + ")" : "");
    words(colon(), way.label(), "");
    out.raw("</li>");
  }

  private void statement(Statement statement) {
    out.raw("<li>");
    worded("drawing." + statement.kind(), statement.values());
    out.raw("</li>\n");
  }

  /** Words of the drawing between others, or nothing. */
  private String colon() {
    return composition.messages().text("colon");
  }

  private void words(String before, String words, String after) {
    if (!words.isEmpty()) {
      out.text(before);
      foreign(words);
      out.text(after);
    }
  }

  private void foreign(String words) {
    if (links.language().isEmpty()) {
      out.text(words);
    } else {
      out.element("span", words, "lang", links.language());
    }
  }

  /** A sentence of the interface around words of the drawing. */
  private void worded(String key, List<String> values) {
    if (links.language().isEmpty()) {
      out.text(composition.messages().text(key, values.toArray()));
      return;
    }
    List<String> places = IntStream.range(0, values.size()).mapToObj(i -> SLOT + i + SLOT).toList();
    String[] parts = composition.messages().text(key, places.toArray()).split(SLOT, -1);
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 0) {
        out.text(parts[i]);
      } else {
        foreign(values.get(Integer.parseInt(parts[i])));
      }
    }
  }
}
