package dev.vademecum.markdown;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text that a reader sees, without its form. */
public final class PlainText {
  private static final PlainText BARE =
      new PlainText(citation -> citation.inText() ? citation.written() : "");

  private final Function<Inline.Citation, String> citations;

  private PlainText(Function<Inline.Citation, String> citations) {
    this.citations = citations;
  }

  /** Texts with their citations in some form. */
  public static PlainText citing(Function<Inline.Citation, String> citations) {
    return new PlainText(citations);
  }

  /**
   * Running text on one line. Line breaks are blanks, a picture is its alternative text, a wiki
   * link without a text is its target; mentions of footnotes are nothing, nor are citations but for
   * those in the sentence, which stay as they are written.
   */
  public static String of(List<Inline> inlines) {
    return BARE.line(inlines);
  }

  /** The text of blocks, one line for each paragraph, heading, row of a table and so on. */
  public static String ofBlocks(List<Block> blocks) {
    return BARE.lines(blocks);
  }

  /** Running text on one line, with citations. */
  public String line(List<Inline> inlines) {
    StringBuilder out = new StringBuilder();
    inlines.forEach(inline -> append(inline, out));
    return out.toString();
  }

  /** The text of blocks, with citations. */
  public String lines(List<Block> blocks) {
    return blocks.stream()
        .map(this::block)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private void append(Inline inline, StringBuilder out) {
    if (inline instanceof Inline.Text text) {
      out.append(text.text());
    } else if (inline instanceof Inline.Code code) {
      out.append(code.text());
    } else if (inline instanceof Inline.Html html) {
      out.append(html.text());
    } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
      out.append(' ');
    } else if (inline instanceof Inline.Image image) {
      out.append(line(image.description()));
    } else if (inline instanceof Inline.Citation citation) {
      cite(citations.apply(citation), out);
    } else if (inline instanceof Inline.WikiLink link) {
      out.append(shown(link));
    } else {
      out.append(line(Inlines.content(inline)));
    }
  }

  /** Nothing takes the blank before it along. */
  private static void cite(String citation, StringBuilder out) {
    while (citation.isEmpty() && !out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    out.append(citation);
  }

  private static String shown(Inline.WikiLink link) {
    if (!link.text().isEmpty()) {
      return link.text();
    }
    return link.target().isEmpty() ? link.fragment() : link.target();
  }

  private String block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return line(paragraph.content());
    }
    if (block instanceof Block.Heading heading) {
      return line(heading.content());
    }
    if (block instanceof Block.Code code) {
      return code.text().stripTrailing();
    }
    if (block instanceof Block.Html html) {
      return html.text().strip();
    }
    if (block instanceof Block.Table table) {
      return table(table);
    }
    if (block instanceof Block.Definitions definitions) {
      return definitions.items().stream().map(this::definition).collect(Collectors.joining("\n"));
    }
    return Blocks.children(block).map(this::lines).collect(Collectors.joining("\n"));
  }

  private String definition(Block.Definition definition) {
    String terms = definition.terms().stream().map(this::line).collect(Collectors.joining("\n"));
    return definition.explanations().stream()
        .map(this::lines)
        .collect(Collectors.joining("\n", terms + "\n", ""));
  }

  private String table(Block.Table table) {
    return Stream.concat(Stream.of(table.header()), table.rows().stream())
        .map(this::row)
        .collect(Collectors.joining("\n"));
  }

  private String row(List<Block.Cell> cells) {
    return cells.stream().map(cell -> line(cell.content())).collect(Collectors.joining(" "));
  }
}
