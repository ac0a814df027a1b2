package dev.vademecum.diagram.cartesian;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Form;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Outline;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.diagram.text.TextStyle;
import dev.vademecum.drawing.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of a node that fills a cell. */
final class CellWords {
  static final double PADDING_X = 10;
  static final double PADDING_Y = 9;
  private static final double SUB_GAP = 2;
  private static final int MOST_LINES = 6;

  private final Kit kit;

  CellWords(Kit kit) {
    this.kit = kit;
  }

  /** A label with what explains it, in a box without padding around the origin. */
  record Words(TextBlock label, Optional<TextBlock> sub) {
    double width() {
      return Math.max(label.box().width(), sub.map(block -> block.box().width()).orElse(0.0));
    }

    double height() {
      return label.box().height() + sub.map(block -> block.box().height() + SUB_GAP).orElse(0.0);
    }

    /** A node with these words around a point. */
    PlacedNode node(Node node, Outline outline, Point centre) {
      double top = centre.y() - height() / 2;
      Point first = new Point(centre.x(), top + label.box().height() / 2);
      return new PlacedNode(
          node, outline, label.at(first), sub.map(block -> block.at(second(centre, top, block))));
    }

    private Point second(Point centre, double top, TextBlock block) {
      double below = top + label.box().height() + SUB_GAP;
      return new Point(centre.x(), below + block.box().height() / 2);
    }
  }

  /** The words of a node, broken to the width of a cell. */
  Words words(Node node, double cell) {
    double width = cell - 2 * PADDING_X;
    return new Words(
        block(node.label().value(), label(), width),
        node.sub().map(sub -> block(sub.value(), kit.measures().type().note(), width)));
  }

  /** The width of a cell without which the longest word would not fit. */
  double least(Node node) {
    return words(node, 0).width() + 2 * PADDING_X;
  }

  private TextBlock block(String text, TextStyle style, double width) {
    return kit.text(text, style, Math.max(1, width));
  }

  private TextStyle label() {
    return kit.measures().type().label();
  }

  /** A node that fills a cell, with its words in the middle; reported where they are too many. */
  PlacedNode filling(Node node, Box cell) {
    Words words = words(node, cell.width());
    if (isTooLong(words.label(), cell)) {
      kit.findings().label(node.label(), Message.of("model-label.cell"));
    }
    words
        .sub()
        .filter(block -> isTooLong(block, cell))
        .ifPresent(
            block ->
                node.sub()
                    .ifPresent(sub -> kit.findings().label(sub, Message.of("model-label.cell"))));
    return words.node(node, new Outline(Form.RECTANGLE, cell), cell.centre());
  }

  private static boolean isTooLong(TextBlock block, Box cell) {
    return block.lines().size() > MOST_LINES
        || block.box().width() > cell.width() - 2 * PADDING_X + 1;
  }

  /** The same node with its words in another place of its cell, near the middle first. */
  static List<PlacedNode> moved(PlacedNode node) {
    Box cell = node.outline().box();
    Box all = node.sub().map(sub -> sub.box().with(node.label().box())).orElse(node.label().box());
    double left = cell.left() + PADDING_X + all.width() / 2;
    double right = cell.right() - PADDING_X - all.width() / 2;
    double top = cell.top() + PADDING_Y + all.height() / 2;
    double bottom = cell.bottom() - PADDING_Y - all.height() / 2;
    return Stream.of(
            new Point(cell.centre().x(), top),
            new Point(cell.centre().x(), bottom),
            new Point(left, cell.centre().y()),
            new Point(right, cell.centre().y()),
            new Point(left, top),
            new Point(right, top),
            new Point(left, bottom),
            new Point(right, bottom))
        .map(point -> worded(node, point.minus(all.centre())))
        .toList();
  }

  private static PlacedNode worded(PlacedNode node, Point by) {
    return new PlacedNode(
        node.node(),
        node.outline(),
        node.label().at(node.label().box().centre().plus(by)),
        node.sub().map(sub -> sub.at(sub.box().centre().plus(by))));
  }
}
