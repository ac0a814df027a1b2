package dev.vademecum.markdown;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A text that was parsed behind some front matter, with what was found. */
record Parsed(SourceFile file, Document document, List<Diagnostic> diagnostics) {
  private static final String FRONT = "---\ntitle: x\n---\n";

  static final int BODY_START = FRONT.length();

  static Parsed of(String body) {
    SourceFile file = new SourceFile("chapters/x.md", FRONT + body);
    Diagnostics diagnostics = new Diagnostics();
    Span span = new Span(FRONT.length(), file.text().length());
    Document document = MarkdownParser.parse(file, span, diagnostics);
    return new Parsed(file, document, diagnostics.sorted());
  }

  /** What the author wrote at a place. */
  String at(Span span) {
    return file.text().substring(span.start(), span.end());
  }

  Block block(int index) {
    return document.blocks().get(index);
  }

  <B extends Block> B first(Class<B> type) {
    return Blocks.all(document.blocks()).filter(type::isInstance).map(type::cast).findFirst().get();
  }

  /** The inlines of a kind in all paragraphs, headings and cells, at any depth. */
  <I extends Inline> List<I> inlines(Class<I> type) {
    return Blocks.all(document.blocks())
        .flatMap(Parsed::content)
        .flatMap(Parsed::all)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private static Stream<Inline> content(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.content().stream();
    }
    if (block instanceof Block.Heading heading) {
      return heading.content().stream();
    }
    if (block instanceof Block.Table table) {
      List<Block.Cell> cells = new ArrayList<>(table.header());
      table.rows().forEach(cells::addAll);
      return cells.stream().flatMap(cell -> cell.content().stream());
    }
    return Stream.of();
  }

  private static Stream<Inline> all(Inline inline) {
    List<Inline> inside = List.of();
    if (inline instanceof Inline.Emphasis emphasis) {
      inside = emphasis.content();
    } else if (inline instanceof Inline.Strong strong) {
      inside = strong.content();
    } else if (inline instanceof Inline.Link link) {
      inside = link.content();
    }
    return Stream.concat(Stream.of(inline), inside.stream().flatMap(Parsed::all));
  }

  /** Code, line below the front matter and column of each problem, such as "MARKDOWN_LIMIT 1:1". */
  List<String> problems() {
    return diagnostics.stream().map(Parsed::problem).toList();
  }

  private static String problem(Diagnostic problem) {
    Code code = problem.code();
    int line = problem.range().start().line() - 3;
    return code + " " + line + ":" + problem.range().start().column();
  }

  String text() {
    return PlainText.ofBlocks(document.blocks());
  }
}
