package dev.vademecum.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.vademecum.source.Span;

/** The places of Flexmark's sequences in the file. */
final class Spans {
  private Spans() {}

  /** The place of a node, a block's without the blanks and line breaks at its end. */
  static Span of(Node node) {
    return of(node instanceof Block ? node.getChars().trimEnd() : node.getChars());
  }

  static Span of(BasedSequence chars) {
    int start = Math.max(0, chars.getStartOffset());
    return new Span(start, Math.max(start, chars.getEndOffset()));
  }
}
