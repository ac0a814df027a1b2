package dev.vademecum.markdown;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text that a reader sees, without its form. */
public final class PlainText {
  private PlainText() {}

  /**
   * Running text on one line. Line breaks are blanks, a picture is its alternative text, a wiki
   * link without a text is its target; citations and mentions of footnotes are nothing.
   */
  public static String of(List<Inline> inlines) {
    StringBuilder out = new StringBuilder();
    inlines.forEach(inline -> append(inline, out));
    return out.toString();
  }

  /** The text of blocks, one line for each paragraph, heading, row of a table and so on. */
  public static String ofBlocks(List<Block> blocks) {
    return blocks.stream()
        .map(PlainText::ofBlock)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static void append(Inline inline, StringBuilder out) {
    if (inline instanceof Inline.Text text) {
      out.append(text.text());
    } else if (inline instanceof Inline.Code code) {
      out.append(code.text());
    } else if (inline instanceof Inline.Html html) {
      out.append(html.text());
    } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
      out.append(' ');
    } else if (inline instanceof Inline.Image image) {
      out.append(image.alt());
    } else if (inline instanceof Inline.WikiLink link) {
      out.append(shown(link));
    } else {
      out.append(of(Inlines.content(inline)));
    }
  }

  private static String shown(Inline.WikiLink link) {
    if (!link.text().isEmpty()) {
      return link.text();
    }
    return link.target().isEmpty() ? link.fragment() : link.target();
  }

  private static String ofBlock(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return of(paragraph.content());
    }
    if (block instanceof Block.Heading heading) {
      return of(heading.content());
    }
    if (block instanceof Block.Code code) {
      return code.text().stripTrailing();
    }
    if (block instanceof Block.Html html) {
      return html.text().strip();
    }
    if (block instanceof Block.Table table) {
      return ofTable(table);
    }
    if (block instanceof Block.Definitions definitions) {
      return definitions.items().stream()
          .map(PlainText::ofDefinition)
          .collect(Collectors.joining("\n"));
    }
    return Blocks.children(block).map(PlainText::ofBlocks).collect(Collectors.joining("\n"));
  }

  private static String ofDefinition(Block.Definition definition) {
    String terms = definition.terms().stream().map(PlainText::of).collect(Collectors.joining("\n"));
    return definition.explanations().stream()
        .map(PlainText::ofBlocks)
        .collect(Collectors.joining("\n", terms + "\n", ""));
  }

  private static String ofTable(Block.Table table) {
    return Stream.concat(Stream.of(table.header()), table.rows().stream())
        .map(PlainText::ofRow)
        .collect(Collectors.joining("\n"));
  }

  private static String ofRow(List<Block.Cell> cells) {
    return cells.stream().map(cell -> of(cell.content())).collect(Collectors.joining(" "));
  }
}
