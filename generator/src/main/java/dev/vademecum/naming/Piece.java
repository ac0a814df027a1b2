package dev.vademecum.naming;

import dev.vademecum.markdown.Inline;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.List;

/**
 * An inline with the stretch of its line's text that it makes.
 *
 * @param parts what is in it, where it is emphasis
 */
record Piece(Inline inline, int start, int end, List<Piece> parts) {

  boolean holds(int from, int to) {
    return !parts.isEmpty() && start <= from && to <= end;
  }

  /** The piece of a list in which an offset lies; they follow each other without gaps. */
  static Piece at(List<Piece> pieces, int offset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return pieces.get(low);
  }

  /** Where a part of this piece is written. Only text has parts of its own. */
  Span span(int from, int to, SourceFile file) {
    return inline instanceof Inline.Text text
        ? written(text, Math.max(from, start) - start, Math.min(to, end) - start, file)
        : inline.span();
  }

  /** Where that of this piece is written which is in a link: all of it, or a part of its text. */
  Span linked(int from, int to, SourceFile file) {
    boolean whole = !parts.isEmpty() || (from <= start && end <= to);
    return whole ? inline.span() : span(from, to, file);
  }

  /** A part of this text. */
  Piece part(int from, int to, SourceFile file) {
    Inline.Text text = (Inline.Text) inline;
    String part = text.text().substring(from - start, to - start);
    return new Piece(new Inline.Text(part, span(from, to, file)), from, to, List.of());
  }

  /** Text with escapes or character references is shorter than what is written. */
  private static Span written(Inline.Text text, int from, int to, SourceFile file) {
    Span all = text.span();
    int start = all.start() + from;
    if (all.end() - all.start() == text.text().length()) {
      return new Span(start, all.start() + to);
    }
    String written = file.text().substring(start, Math.max(start, all.end()));
    int at = start + Math.max(0, written.indexOf(text.text().substring(from, to)));
    return new Span(at, at + to - from);
  }
}
