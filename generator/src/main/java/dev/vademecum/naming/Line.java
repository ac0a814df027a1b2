package dev.vademecum.naming;

import dev.vademecum.markdown.Inline;
import dev.vademecum.markdown.Inlines;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of running text in which names can be found and linked. Emphasis and soft line breaks are
 * no bounds in it; links, code, citations and pictures are kept out of it.
 */
public final class Line {
  /** Stands for a link or code: what touches it is no whole word. */
  static final char LINKED = '\uFFFC';

  /** Stands for a citation, a picture, a note or a hard line break: ends a word. */
  private static final char BOUND = '\uFFFB';

  private final List<Piece> pieces;
  private int length;

  private Line(List<Inline> inlines) {
    this.pieces = pieces(inlines);
  }

  public static Line of(List<Inline> inlines) {
    return new Line(inlines);
  }

  private List<Piece> pieces(List<Inline> inlines) {
    List<Piece> made = new ArrayList<>(inlines.size());
    for (Inline inline : inlines) {
      int start = length;
      List<Piece> parts = List.of();
      if (Inlines.isFormat(inline)) {
        parts = pieces(Inlines.content(inline));
      } else {
        length += inline instanceof Inline.Text plain ? plain.text().length() : 1;
      }
      made.add(new Piece(inline, start, length, parts));
    }
    return made;
  }

  /** Its words, cut anew for whoever asks: who only shows links has no use for them. */
  Words words() {
    char[] text = new char[length];
    write(pieces, text);
    return Words.of(text);
  }

  private static void write(List<Piece> pieces, char[] text) {
    for (Piece piece : pieces) {
      Inline inline = piece.inline();
      if (inline instanceof Inline.Text plain) {
        plain.text().getChars(0, plain.text().length(), text, piece.start());
      } else if (Inlines.isFormat(inline)) {
        write(piece.parts(), text);
      } else {
        text[piece.start()] = letter(inline);
      }
    }
  }

  private static char letter(Inline inline) {
    if (inline instanceof Inline.SoftBreak) {
      return '\n';
    }
    boolean word =
        inline instanceof Inline.Link
            || inline instanceof Inline.WikiLink
            || inline instanceof Inline.Code
            || inline instanceof Inline.Html;
    return word ? LINKED : BOUND;
  }

  /** Whether one link can stand around a name: emphasis may not begin or end within it. */
  public boolean canLink(Occurrence name) {
    return canLink(pieces, name.start(), name.end());
  }

  private static boolean canLink(List<Piece> pieces, int start, int end) {
    Piece first = Piece.at(pieces, start);
    if (first.holds(start, end)) {
      return canLink(first.parts(), start, end);
    }
    Piece last = Piece.at(pieces, end - 1);
    boolean whole = first.parts().isEmpty() || first.start() == start;
    return whole && (last.parts().isEmpty() || last.end() == end);
  }

  /** Where a stretch of the text is written. */
  public Span span(int start, int end, SourceFile file) {
    Span first = leaf(start).span(start, end, file);
    Span last = leaf(end - 1).span(start, end, file);
    return new Span(first.start(), Math.max(first.end(), last.end()));
  }

  /** Where a link around a name is written: with the whole of an emphasis that it goes around. */
  public Span linkSpan(Occurrence name, SourceFile file) {
    return linkSpan(pieces, name.start(), name.end(), file);
  }

  private static Span linkSpan(List<Piece> pieces, int start, int end, SourceFile file) {
    Piece first = Piece.at(pieces, start);
    if (first.holds(start, end)) {
      return linkSpan(first.parts(), start, end, file);
    }
    Piece last = Piece.at(pieces, end - 1);
    return new Span(first.linked(start, end, file).start(), last.linked(start, end, file).end());
  }

  private Piece leaf(int offset) {
    Piece piece = Piece.at(pieces, offset);
    while (!piece.parts().isEmpty()) {
      piece = Piece.at(piece.parts(), offset);
    }
    return piece;
  }

  /** The line with links around names, all of which can be linked, in their order. */
  public List<Inline> linked(List<Occurrence> names, SourceFile file) {
    return new NameLinks(file).link(pieces, names);
  }
}
