package dev.vademecum.markdown;

import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects running text; pieces of text that touch in the file become one. */
final class InlineList {
  private final List<Inline> inlines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
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
    if (text.length() > 0 && end != span.start()) {
      flush();
    }
    if (text.length() == 0) {
      start = span.start();
    }
    text.append(piece);
    end = span.end();
  }

  private void flush() {
    if (text.length() > 0) {
      inlines.add(new Inline.Text(text.toString(), new Span(start, end)));
      text.setLength(0);
    }
  }

  List<Inline> list() {
    flush();
    return List.copyOf(inlines);
  }
}
