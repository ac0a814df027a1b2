package dev.vademecum.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An inline of our own among Flexmark's nodes. */
abstract sealed class InlineNode extends Node {
  InlineNode(BasedSequence chars) {
    super(chars);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** An inline that needs no further work. */
  static final class Ready extends InlineNode {
    private final Inline inline;

    Ready(BasedSequence chars, Inline inline) {
      super(chars);
      this.inline = inline;
    }

    Inline inline() {
      return inline;
    }
  }

  /** {@code ![[target]]} */
  static final class Embed extends InlineNode {
    private final Inline.WikiLink target;

    Embed(BasedSequence chars, Inline.WikiLink target) {
      super(chars);
      this.target = target;
    }

    Inline.WikiLink target() {
      return target;
    }
  }

  /** {@code [^label]}, which has a note or not. */
  static final class Mention extends InlineNode {
    private final String label;

    Mention(BasedSequence chars, String label) {
      super(chars);
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** {@code [text]{lang=en}}, with the text as its children. */
  static final class Foreign extends InlineNode {
    private final BasedSequence language;

    Foreign(BasedSequence chars, BasedSequence language) {
      super(chars);
      this.language = language;
    }

    BasedSequence language() {
      return language;
    }
  }

  /** An HTML comment, which nobody sees. */
  static final class Comment extends InlineNode {
    Comment(BasedSequence chars) {
      super(chars);
    }
  }
}
