package dev.vademecum.reference;

import dev.vademecum.entry.Entry;
import dev.vademecum.entry.RichText;
import dev.vademecum.markdown.Block;
import dev.vademecum.markdown.Blocks;
import dev.vademecum.markdown.Document;
import dev.vademecum.markdown.Inline;
import dev.vademecum.markdown.Inlines;
import dev.vademecum.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines of an entry's texts by section. The texts in its keys are one section, and in the body
 * each heading of the second level begins one.
 */
final class RunningText {
  /**
   * A line of text.
   *
   * @param heading the id of the heading under which it stands, or empty
   * @param linkable whether names in it may become links; not in headings, in quotes, which are
   *     someone else's words, and in questions, which are read aloud
   */
  record TextLine(SourceFile file, List<Inline> inlines, String heading, boolean linkable) {}

  private final List<List<TextLine>> sections = new ArrayList<>();
  private List<TextLine> section = new ArrayList<>();
  private SourceFile file;
  private String heading = "";

  private RunningText(SourceFile file) {
    this.file = file;
    sections.add(section);
  }

  /** The sections of an entry, of which some may be empty. */
  static List<List<TextLine>> of(Entry entry) {
    RunningText found = new RunningText(entry.meta().file());
    RichText body = entry.meta().body();
    Set<RichText> unlinked = entry.unlinked().collect(Collectors.toSet());
    entry
        .texts()
        .filter(text -> !text.equals(body))
        .forEach(text -> found.text(text, !unlinked.contains(text)));
    found.begin();
    found.text(body, true);
    return found.sections;
  }

  private void begin() {
    section = new ArrayList<>();
    sections.add(section);
  }

  private void text(RichText text, boolean linkable) {
    file = text.file();
    heading = "";
    Document document = text.document();
    blocks(document.blocks().stream(), linkable);
    heading = "";
    document.footnotes().forEach(note -> blocks(note.blocks().stream(), linkable));
  }

  private void blocks(Stream<Block> blocks, boolean linkable) {
    blocks.forEach(block -> block(block, linkable));
  }

  private void block(Block block, boolean linkable) {
    if (block instanceof Block.Heading at) {
      heading = at.id();
      if (at.level() <= 2) {
        begin();
      }
    }
    if (block instanceof Block.Table table) {
      cells(table.header(), false);
      table.rows().forEach(row -> cells(row, linkable));
    } else {
      boolean text = linkable && block instanceof Block.Paragraph;
      Inlines.of(block).forEach(inlines -> line(inlines, text));
    }
    boolean inside = linkable && !isQuoted(block);
    Blocks.children(block).forEach(children -> blocks(children.stream(), inside));
  }

  private void cells(List<Block.Cell> cells, boolean linkable) {
    cells.forEach(cell -> line(cell.content(), linkable));
  }

  private void line(List<Inline> inlines, boolean linkable) {
    if (!inlines.isEmpty()) {
      section.add(new TextLine(file, inlines, heading, linkable));
    }
  }

  private static boolean isQuoted(Block block) {
    return block instanceof Block.Quote
        || (block instanceof Block.Container container && container.name().equals("question"));
  }
}
