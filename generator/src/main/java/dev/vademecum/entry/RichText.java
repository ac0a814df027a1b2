package dev.vademecum.entry;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Position;
import dev.vademecum.markdown.Document;
import dev.vademecum.markdown.MarkdownParser;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import dev.vademecum.yaml.YamlScalar;

/**
 * Markdown with the file that its places refer to.
 *
 * @param file the entry's own file, or a stand-in for a value whose text differs from what the file
 *     shows (a folded, escaped or indented one); the stand-in's lines are those of the file
 */
public record RichText(SourceFile file, Document document) {
  static final RichText EMPTY = new RichText(new SourceFile("", ""), Document.EMPTY);

  public boolean isEmpty() {
    return document.blocks().isEmpty();
  }

  /** Reads a value in YAML as Markdown. */
  static RichText of(SourceFile file, YamlScalar scalar, Diagnostics diagnostics) {
    Span span = scalar.span();
    String written = file.text().substring(span.start(), span.end());
    int offset = written.indexOf(scalar.text());
    if (offset >= 0) {
      int start = span.start() + offset;
      Span exact = new Span(start, start + scalar.text().length());
      return new RichText(file, MarkdownParser.parse(file, exact, diagnostics));
    }
    return standIn(file, scalar, written, diagnostics);
  }

  private static RichText standIn(
      SourceFile file, YamlScalar scalar, String written, Diagnostics diagnostics) {
    Position at = file.position(scalar.span().start());
    boolean block = written.startsWith("|") || written.startsWith(">");
    String before =
        block ? "\n".repeat(at.line()) : "\n".repeat(at.line() - 1) + " ".repeat(at.column());
    SourceFile own = new SourceFile(file.path(), before + scalar.text());
    Span body = new Span(before.length(), own.text().length());
    return new RichText(own, MarkdownParser.parse(own, body, diagnostics));
  }
}
