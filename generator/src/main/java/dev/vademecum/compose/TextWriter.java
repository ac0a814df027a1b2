package dev.vademecum.compose;

import dev.vademecum.entry.RichText;
import dev.vademecum.markdown.Block;
import dev.vademecum.markdown.Document;
import dev.vademecum.markdown.Inlines;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.Html;
import java.util.List;

/** Writes the running texts of one page as HTML. Numbers blocks and notes through the page. */
final class TextWriter {
  private final Page page;
  private final Messages messages;
  private final Figures figures;
  private final BlockNumbers numbers = new BlockNumbers();
  private int documents;

  TextWriter(Page page, Figures figures) {
    this.page = page;
    this.messages = page.composition().messages();
    this.figures = figures;
  }

  /** A text with its paragraphs and notes. */
  Html blocks(RichText text) {
    return blocks(text, Companions.none(page));
  }

  /** The body of a page, with what belongs beside its paragraphs. */
  Html body(RichText text) {
    return blocks(text, new Companions(page));
  }

  private Html blocks(RichText text, Companions companions) {
    Markup out = new Markup();
    String notes = notes();
    InlineWriter inlines = new InlineWriter(page, text.file(), notes, out);
    BlockWriter blocks = new BlockWriter(page, figures, this, numbers, inlines, text.file(), out);
    for (Block block : text.document().blocks()) {
      blocks.write(block);
      companions.beside(block, text.file(), out);
    }
    footnotes(text.document(), notes, blocks, inlines, out);
    return new Html(out.toString());
  }

  /** Notes of a page's first text are fn-1 …; those of others have a number before. */
  private String notes() {
    documents++;
    return documents == 1 ? "" : documents + "-";
  }

  /** A text as one line, for places that hold no paragraphs. */
  Html line(RichText text) {
    Markup out = new Markup();
    InlineWriter inlines = new InlineWriter(page, text.file(), notes(), out);
    text.document().blocks().stream()
        .flatMap(Inlines::of)
        .forEach(
            line -> {
              out.raw(out.isEmpty() ? "" : " ");
              inlines.write(line);
            });
    return new Html(out.toString());
  }

  private void footnotes(
      Document document, String notes, BlockWriter blocks, InlineWriter inlines, Markup out) {
    if (document.footnotes().isEmpty()) {
      return;
    }
    String label = messages.text("footnotes");
    out.open("section", "class", "footnotes", "role", "doc-endnotes", "aria-label", label);
    out.raw("<ol>\n");
    for (int number = 1; number <= document.footnotes().size(); number++) {
      List<Block> note = document.footnotes().get(number - 1).blocks();
      out.open("li", "id", "fn-" + notes + number);
      if (note.size() == 1 && note.get(0) instanceof Block.Paragraph paragraph) {
        inlines.write(paragraph.content());
      } else {
        blocks.write(note);
      }
      back("#fnref-" + notes + number, out);
      out.raw("</li>\n");
    }
    out.raw("</ol></section>\n");
  }

  private void back(String href, Markup out) {
    String label = messages.text("footnote-back");
    out.raw(" ");
    out.element("a", "↩", "class", "footnote-back", "href", href, "aria-label", label);
  }
}
