package dev.vademecum.naming;

import dev.vademecum.markdown.Inline;
import dev.vademecum.markdown.Inlines;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Puts links around the names in a line. */
final class NameLinks {
  private final SourceFile file;

  NameLinks(SourceFile file) {
    this.file = file;
  }

  /**
   * @param names those within these pieces, in their order
   */
  List<Inline> link(List<Piece> pieces, List<Occurrence> names) {
    List<Occurrence> here = new ArrayList<>();
    for (Occurrence name : names) {
      if (!Piece.at(pieces, name.start()).holds(name.start(), name.end())) {
        here.add(name);
      }
    }
    List<Piece> parts = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.parts().isEmpty()) {
        cut(piece, touching(here, piece), parts);
      } else {
        parts.add(inside(piece, names));
      }
    }
    return wrapped(parts, here);
  }

  /** Names are in order and apart, so those that touch a piece follow each other. */
  private static List<Occurrence> touching(List<Occurrence> names, Piece piece) {
    int from = firstEndingAfter(names, piece.start());
    int to = from;
    while (to < names.size() && names.get(to).start() < piece.end()) {
      to++;
    }
    return names.subList(from, to);
  }

  private static int firstEndingAfter(List<Occurrence> names, int offset) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Emphasis with links in it, unless a name goes around it. */
  private Piece inside(Piece piece, List<Occurrence> names) {
    List<Occurrence> inside =
        touching(names, piece).stream().filter(n -> piece.holds(n.start(), n.end())).toList();
    return inside.isEmpty()
        ? piece
        : new Piece(
            Inlines.withContent(piece.inline(), link(piece.parts(), inside)),
            piece.start(),
            piece.end(),
            List.of());
  }

  /** Cuts a text where names begin and end. */
  private void cut(Piece piece, List<Occurrence> names, List<Piece> out) {
    int at = piece.start();
    for (Occurrence name : names) {
      at = cut(piece, at, Math.max(at, name.start()), out);
      at = cut(piece, at, Math.min(piece.end(), name.end()), out);
    }
    cut(piece, at, piece.end(), out);
  }

  private int cut(Piece piece, int from, int to, List<Piece> out) {
    if (from < to) {
      boolean whole = from == piece.start() && to == piece.end();
      out.add(whole ? piece : piece.part(from, to, file));
    }
    return to;
  }

  private static List<Inline> wrapped(List<Piece> parts, List<Occurrence> names) {
    List<Inline> out = new ArrayList<>();
    int at = 0;
    for (Occurrence name : names) {
      while (parts.get(at).end() <= name.start()) {
        out.add(parts.get(at++).inline());
      }
      List<Inline> content = new ArrayList<>();
      while (at < parts.size() && parts.get(at).end() <= name.end()) {
        content.add(parts.get(at++).inline());
      }
      int end = content.get(content.size() - 1).span().end();
      out.add(new Inline.Name(List.copyOf(content), new Span(content.get(0).span().start(), end)));
    }
    parts.subList(at, parts.size()).forEach(part -> out.add(part.inline()));
    return List.copyOf(out);
  }
}
