package dev.vademecum.markdown;

import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects running text; pieces of text that touch in the file become one. */
final class InlineList {
  private final List<Inline> inlines = new ArrayList<>();
  private final StringBuilder joined = new StringBuilder();
  private String text = ""; // the only piece so far, or the first of what is joined
  private int start;
  private int end;

  void add(Inline inline) {
    if (inline instanceof Inline.Text piece) {
      addText(piece.text(), piece.span());
    } else {
      flush();
      inlines.add(inline);
    }
  }

  void addText(String piece, Span span) {
    if (piece.isEmpty()) {
      return;
    }
    if (!text.isEmpty() && end != span.start()) {
      flush();
    }
    if (text.isEmpty()) {
      start = span.start();
      text = piece;
    } else {
      joined.append(joined.isEmpty() ? text : "").append(piece);
    }
    end = span.end();
  }

  private void flush() {
    if (!text.isEmpty()) {
      String whole = joined.isEmpty() ? text : joined.toString();
      inlines.add(new Inline.Text(whole, start, end));
      text = "";
      joined.setLength(0);
    }
  }

  List<Inline> list() {
    flush();
    return List.copyOf(inlines);
  }
}
