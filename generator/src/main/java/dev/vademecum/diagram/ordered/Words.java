package dev.vademecum.diagram.ordered;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Measures;
import dev.vademecum.diagram.layout.Outline;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.diagram.text.Wrapping;
import dev.vademecum.drawing.Node;
import dev.vademecum.source.Located;
import java.util.Optional;

/** A node's name and what explains it below, as one block around the origin. */
record Words(TextBlock label, Optional<TextBlock> sub, Box box) {
  private static final double SUB_GAP = 2;

  /** Breaks the words of a node to a width; a long word may be wider. */
  static Words of(Node node, double width, Measures.Type type, Wrapping wrapping) {
    return of(node, width, Double.MAX_VALUE, type, wrapping);
  }

  /** The same, with a name set smaller where a word of it would take more than it may. */
  private static Words of(
      Node node, double width, double most, Measures.Type type, Wrapping wrapping) {
    TextBlock label = label(node, width, most, type, wrapping);
    Optional<TextBlock> sub =
        node.sub().map(text -> TextBlock.of(text.value(), type.note(), width, wrapping));
    double height = label.box().height() + sub.map(s -> s.box().height() + SUB_GAP).orElse(0.0);
    double wide = Math.max(label.box().width(), sub.map(s -> s.box().width()).orElse(0.0));
    return new Words(
        label.at(new Point(0, (label.box().height() - height) / 2)),
        sub.map(s -> s.at(new Point(0, (height - s.box().height()) / 2))),
        Box.around(Point.ORIGIN, wide, height));
  }

  /** Whole words where they fit, since those are easier to read. */
  private static TextBlock label(
      Node node, double width, double most, Measures.Type type, Wrapping wrapping) {
    String text = node.label().value();
    TextBlock whole = TextBlock.of(Wrapping.oneLine(text), type.label(), width, wrapping);
    return whole.box().width() <= width
        ? whole
        : TextBlock.within(text, type.label(), width, most, wrapping);
  }

  Words at(Point centre) {
    Point by = centre.minus(box.centre());
    return new Words(
        label.at(label.box().centre().plus(by)),
        sub.map(s -> s.at(s.box().centre().plus(by))),
        Box.around(centre, box.width(), box.height()));
  }

  int lines() {
    return label.lines().size() + sub.map(s -> s.lines().size()).orElse(0);
  }

  /** The node with these words, within a border around the origin. */
  PlacedNode within(Node node, Outline outline) {
    return new PlacedNode(node, outline, label, sub);
  }

  /**
   * Breaks words and reports those that do not fit.
   *
   * @param where the words stand, for an author
   * @param least that a line may take, however narrow its shape was meant to be
   */
  record Fit(Kit kit, Message where, double least) {
    private static final int MOST_LINES = 6;
    private static final double WIDER = 1.25;

    Fit(Kit kit, Message where) {
      this(kit, where, 0);
    }

    /** Words broken to a width, or a little wider where one of them is long. */
    Words words(Node node, double width) {
      Measures.Type type = kit.measures().type();
      Words words = of(node, width, most(width), type, kit.wrapping());
      check(node.label(), words.label(), width);
      words.sub().ifPresent(sub -> node.sub().ifPresent(text -> check(text, sub, width)));
      return words;
    }

    private double most(double width) {
      return Math.max(least, width * WIDER);
    }

    private void check(Located<String> text, TextBlock block, double width) {
      if (block.box().width() > most(width) || block.lines().size() > MOST_LINES) {
        kit.findings().label(text, where);
      }
    }
  }
}
