package dev.vademecum.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * One document on its way from Flexmark's tree to ours: what its parts have to know of each other.
 */
final class Conversion {
  private final SourceFile file;
  private final Diagnostics diagnostics;
  private final HeadingIds ids = new HeadingIds(this);
  private final Notes notes = new Notes(this);
  private final InlineConverter inlines = new InlineConverter(this);
  private final BlockConverter blocks = new BlockConverter(this);
  private int depth;

  Conversion(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  Document document(Node root, Span body) {
    ids.reserve(root);
    notes.collect(root);
    List<Block> converted = nested(body, () -> blocks.convert(root));
    List<Document.Footnote> footnotes = new ArrayList<>();
    for (int i = 0; i < notes.mentioned().size(); i++) {
      FootnoteSyntax.NoteNode note = notes.mentioned().get(i);
      List<Block> content = nested(Spans.of(note), () -> blocks.convert(note));
      footnotes.add(new Document.Footnote(i + 1, note.label(), containers(note), content));
    }
    notes.reportUnused();
    Document document = new Document(converted, footnotes);
    HeadingLevels.check(document, this);
    return document;
  }

  private static List<String> containers(Node note) {
    List<String> names = new ArrayList<>();
    for (Node around = note.getParent(); around != null; around = around.getParent()) {
      if (around instanceof ContainerSyntax.ContainerNode container && container.isNamed()) {
        names.add(BlockConverter.name(container));
      }
    }
    return names;
  }

  /** The tag of a language; what is none is reported. */
  String language(BasedSequence written) {
    String tag = written.toString();
    if (!LanguageTag.isOne(tag)) {
      report(
          Code.WRONG_TYPE,
          Spans.of(written),
          Message.of("wrong-type.form", tag, Message.quoted("lang"), Message.of("type.language")),
          Message.of("wrong-type.form.hint", "en"));
    }
    return tag;
  }

  HeadingIds ids() {
    return ids;
  }

  Notes notes() {
    return notes;
  }

  InlineConverter inlines() {
    return inlines;
  }

  BlockConverter blocks() {
    return blocks;
  }

  /** What stands in the file at a place. */
  String written(Span span) {
    return file.text().substring(span.start(), span.end());
  }

  int line(Span span) {
    return file.position(span.start()).line();
  }

  void report(Code code, Span span, Message message, Message hint) {
    diagnostics.add(file.diagnostic(code, span, message, hint));
  }

  /** Converts what is inside something, one level deeper. */
  <T> T nested(Span span, Supplier<T> inside) {
    if (depth >= Limits.NESTING) {
      throw LimitException.nesting(span);
    }
    depth++;
    T result = inside.get();
    depth--;
    return result;
  }
}
