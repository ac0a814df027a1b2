package dev.vademecum.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;

/**
 * Reads the Markdown body of a file. CommonMark with tables, footnotes, definition lists, task
 * lists, strikethrough, GitHub alerts, wiki links, embeds, citations, {@code :::} containers and
 * heading ids.
 *
 * <p>Any text gives a document, or {@link Document#EMPTY} and a {@link Code#MARKDOWN_LIMIT} at the
 * place that asks too much. Safe for use by several threads.
 */
public final class MarkdownParser {
  private static final Parser PARSER = Grammar.parser();

  private MarkdownParser() {}

  /**
   * The document in a part of a file; all its spans are places in the file.
   *
   * @param body what follows the front matter
   */
  public static Document parse(SourceFile file, Span body, Diagnostics diagnostics) {
    try {
      return switch (Limits.check(file.text(), body)) {
        case PLAIN -> bounded(file, body, diagnostics);
        case DEEP -> DeepStack.call(() -> bounded(file, body, diagnostics));
      };
    } catch (LimitException limit) {
      return refuse(file, limit, diagnostics);
    }
  }

  private static Document bounded(SourceFile file, Span body, Diagnostics diagnostics) {
    try {
      return new Conversion(file, diagnostics).document(PARSER.parse(part(file, body)), body);
    } catch (LimitException limit) {
      return refuse(file, limit, diagnostics);
    } catch (StackOverflowError overflow) {
      return refuse(file, LimitException.nesting(body), diagnostics);
    }
  }

  private static Document refuse(SourceFile file, LimitException limit, Diagnostics diagnostics) {
    diagnostics.add(
        file.diagnostic(Code.MARKDOWN_LIMIT, limit.span(), limit.problem(), limit.hint()));
    return Document.EMPTY;
  }

  /** The body as a part of the whole, so that offsets stay. */
  private static BasedSequence part(SourceFile file, Span body) {
    return BasedSequence.of(file.text()).subSequence(body.start(), body.end());
  }
}
