package dev.vademecum.compose;

import dev.vademecum.citation.Citations;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.RichText;
import dev.vademecum.markdown.Block;
import dev.vademecum.markdown.Blocks;
import dev.vademecum.markdown.Document;
import dev.vademecum.markdown.Inline;
import dev.vademecum.markdown.Inlines;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.Html;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the running texts of one page as HTML. Numbers notes through the page. */
final class TextWriter {
  private final Page page;
  private final Messages messages;
  private final Figures figures;
  private int documents;

  TextWriter(Page page, Figures figures) {
    this.page = page;
    this.messages = page.composition().messages();
    this.figures = figures;
  }

  /** A text with its paragraphs and notes. */
  Html blocks(RichText text) {
    return blocks(text, Companions.none(page), new Markup());
  }

  /** The body of a page, with what belongs beside its paragraphs. */
  Html body(RichText text) {
    return blocks(text, new Companions(page), Markup.ofBody());
  }

  private Html blocks(RichText text, Companions companions, Markup out) {
    String notes = notes();
    Citations citations = page.composition().citations();
    CitationNotes own =
        citations.inNotes() ? new CitationNotes(text.document(), citations.notes()) : null;
    InlineWriter inlines = new InlineWriter(page, text.file(), notes, out, own);
    BlockWriter blocks = new BlockWriter(page, figures, this, inlines, text.file(), out);
    MarginRoom room = new MarginRoom();
    blocks.write(
        text.document().blocks(),
        block -> {
          List<EntryId> beside = companions.of(block, text.file());
          out.raw(beside.isEmpty() ? "" : "<div class=\"annotated\">");
          blocks.write(block);
          room.add(block, companions.write(beside, out));
          out.raw(beside.isEmpty() ? "" : "</div>\n");
        });
    footnotes(text.document(), own, notes, room, blocks, inlines, out);
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
    return line(text, new InlineWriter(page, text.file(), notes(), out), out);
  }

  /** The same for a text that this page shows once more. */
  Html lineAgain(RichText text) {
    Markup out = new Markup();
    CitationWriter citations = CitationWriter.again(page, text.file(), out);
    return line(text, new InlineWriter(page, text.file(), notes(), out, null, citations), out);
  }

  private static Html line(RichText text, InlineWriter inlines, Markup out) {
    text.document().blocks().stream()
        .flatMap(Inlines::of)
        .forEach(
            line -> {
              out.raw(out.isEmpty() ? "" : " ");
              inlines.write(line);
            });
    return new Html(out.toString());
  }

  /** The same for each of some texts. */
  List<Html> lines(List<RichText> texts) {
    return texts.stream().map(this::line).toList();
  }

  private void footnotes(
      Document document,
      @Nullable CitationNotes own,
      String notes,
      MarginRoom room,
      BlockWriter blocks,
      InlineWriter inlines,
      Markup out) {
    List<Document.Footnote> footnotes = own == null ? document.footnotes() : own.notes();
    if (footnotes.isEmpty()) {
      return;
    }
    Set<Integer> free = own == null && notes.isEmpty() ? room.free() : Set.of();
    Map<Integer, Integer> first = own == null ? firstMentions(document) : Map.of();
    String label = messages.text("footnotes");
    out.open("section", "class", "footnotes", "role", "doc-endnotes", "aria-label", label);
    out.raw("<ol>\n");
    int last = 0;
    for (int i = 0; i < footnotes.size(); i++) {
      Document.Footnote footnote = footnotes.get(i);
      int number = footnote.number();
      List<Block> note = footnote.blocks();
      inlines.beginNote(number);
      String gap = number == last + 1 ? "" : Integer.toString(number);
      last = number;
      String place = free.contains(number) ? "beside" : "";
      out.open("li", "id", "fn-" + notes + number, "class", place, "value", gap);
      if (note.size() == 1 && note.get(0) instanceof Block.Paragraph paragraph) {
        inlines.write(paragraph.content());
      } else {
        blocks.write(note);
      }
      int mention = first.getOrDefault(number, 1);
      back("#fnref-" + notes + number + InlineWriter.again(mention), out);
      out.raw("</li>\n");
    }
    out.raw("</ol></section>\n");
  }

  /** Which of each note's mentions stands first in what is visible. */
  private static Map<Integer, Integer> firstMentions(Document document) {
    Map<Integer, Integer> first = new HashMap<>();
    Stream.concat(
            Stream.of(document.blocks()),
            document.footnotes().stream().map(Document.Footnote::blocks))
        .flatMap(Blocks::all)
        .flatMap(Inlines::of)
        .flatMap(Inlines::all)
        .filter(Inline.FootnoteMention.class::isInstance)
        .map(Inline.FootnoteMention.class::cast)
        .forEach(mention -> first.merge(mention.number(), mention.occurrence(), Math::min));
    return first;
  }

  private void back(String href, Markup out) {
    String label = messages.text("footnote-back");
    out.raw(" ");
    out.element("a", "↩", "class", "footnote-back", "href", href, "aria-label", label);
  }
}
