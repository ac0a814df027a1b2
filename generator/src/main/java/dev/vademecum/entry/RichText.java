package dev.vademecum.entry;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.edition.EditionFilter;
import dev.vademecum.markdown.Document;
import dev.vademecum.markdown.MarkdownParser;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import dev.vademecum.yaml.YamlScalar;

/**
 * Markdown with the file that its places refer to.
 *
 * @param file the entry's own file, or an excerpt of it for a value whose text differs from what
 *     the file shows (a folded, escaped or indented one)
 */
public record RichText(SourceFile file, Document document) {
  static final RichText EMPTY = new RichText(new SourceFile("", ""), Document.EMPTY);

  public boolean isEmpty() {
    return document.blocks().isEmpty();
  }

  /** What an edition shows of it; this where that is everything. */
  @SuppressWarnings("ReferenceEquality") // the filter says so by the same object
  RichText visible(EditionFilter edition) {
    Document shown = edition.visible(document);
    return shown == document ? this : new RichText(file, shown);
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
    SourceFile excerpt =
        file.excerpt(scalar.text(), WrittenPlaces.of(file.text(), span, scalar.text()));
    Span all = new Span(0, scalar.text().length());
    return new RichText(excerpt, MarkdownParser.parse(excerpt, all, diagnostics));
  }
}
