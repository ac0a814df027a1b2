package dev.vademecum.compose;

import dev.vademecum.markdown.Block;
import dev.vademecum.markdown.Inline;
import dev.vademecum.templates.Messages;
import java.util.List;
import java.util.Locale;

/** Writes a table, in a frame of its own that scrolls where the page is narrow. */
final class TableWriter {
  private final Messages messages;
  private final InlineWriter inlines;
  private final Markup out;

  TableWriter(Messages messages, InlineWriter inlines, Markup out) {
    this.messages = messages;
    this.inlines = inlines;
    this.out = out;
  }

  void write(Block.Table table) {
    String label = messages.text("table");
    out.open("div", "class", "table-frame", "role", "group", "tabindex", "0", "aria-label", label);
    out.raw("<table>\n<thead>\n");
    row(table.header(), table.alignments(), "th");
    out.raw("</thead>\n<tbody>\n");
    table.rows().forEach(cells -> row(cells, table.alignments(), "td"));
    out.raw("</tbody>\n</table></div>\n");
  }

  /** An empty cell heads nothing. */
  private void row(List<Block.Cell> cells, List<Block.Alignment> alignments, String wanted) {
    out.raw("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      String tag = isEmpty(cells.get(i)) ? "td" : wanted;
      String scope = tag.equals("th") ? "col" : "";
      out.open(tag, "scope", scope, "class", cssClass(alignments.get(i)));
      inlines.write(cells.get(i).content());
      out.close(tag);
    }
    out.raw("</tr>\n");
  }

  private static boolean isEmpty(Block.Cell cell) {
    return cell.content().stream()
        .allMatch(inline -> inline instanceof Inline.Text text && text.text().isBlank());
  }

  private static String cssClass(Block.Alignment alignment) {
    return alignment == Block.Alignment.NONE
        ? ""
        : "align-" + alignment.name().toLowerCase(Locale.ROOT);
  }
}
