package dev.vademecum.diagram.layout;

import dev.vademecum.diagram.text.TextStyle;
import dev.vademecum.diagram.text.Wrapping;
import dev.vademecum.drawing.Node;
import dev.vademecum.drawing.NodeKind;
import java.util.List;
import java.util.Optional;

/** Gives every node a border that is large enough for its words. */
public final class NodeSizer {
  private static final double LINE_WIDTH = 108;
  private static final double QUESTION_WIDTH = 66;
  private static final double SUB_WIDTH = 130;
  private static final double WIDEST = 200;
  private static final int MOST_LINES = 4;

  private static final double PADDING_X = 12;
  private static final double PADDING_Y = 9;
  private static final double ROUND_PADDING = 7;
  private static final double SUB_GAP = 2;
  private static final double NARROWEST = 64;
  private static final double LARGEST_RADIUS = 58;

  private final Wrapping wrapping;
  private final Findings findings;

  public NodeSizer(Wrapping wrapping, Findings findings) {
    this.wrapping = wrapping;
    this.findings = findings;
  }

  /** Nodes around the origin; round ones of one size. Labels that are too long are reported. */
  public List<PlacedNode> size(List<Node> nodes) {
    List<PlacedNode> sized = nodes.stream().map(this::size).toList();
    double largest =
        sized.stream()
            .filter(NodeSizer::isRound)
            .mapToDouble(node -> node.outline().box().width())
            .max()
            .orElse(0);
    Outline round = new Outline(Form.ELLIPSE, Box.around(Point.ORIGIN, largest, largest));
    return sized.stream()
        .map(
            node ->
                isRound(node) ? new PlacedNode(node.node(), round, node.label(), node.sub()) : node)
        .toList();
  }

  private static boolean isRound(PlacedNode node) {
    Box box = node.outline().box();
    return node.outline().form() == Form.ELLIPSE && box.width() == box.height();
  }

  private PlacedNode size(Node node) {
    Form form = form(node.kind());
    double width = form == Form.ELLIPSE ? QUESTION_WIDTH : LINE_WIDTH;
    TextBlock label = TextBlock.of(node.label().value(), TextStyle.LABEL, width, wrapping);
    Optional<TextBlock> sub =
        node.sub().map(s -> TextBlock.of(s.value(), TextStyle.NOTE, SUB_WIDTH, wrapping));
    check(node, label, sub);
    double height = label.box().height() + sub.map(s -> s.box().height() + SUB_GAP).orElse(0.0);
    TextBlock placed = label.at(new Point(0, (label.box().height() - height) / 2));
    Optional<TextBlock> below = sub.map(s -> s.at(new Point(0, (height - s.box().height()) / 2)));
    double words = Math.max(label.box().width(), sub.map(s -> s.box().width()).orElse(0.0));
    return new PlacedNode(node, new Outline(form, border(form, words, height)), placed, below);
  }

  private void check(Node node, TextBlock label, Optional<TextBlock> sub) {
    if (isTooLong(label)) {
      findings.label(node.label(), "a node");
    }
    if (sub.isPresent() && isTooLong(sub.get())) {
      node.sub().ifPresent(text -> findings.label(text, "a node"));
    }
  }

  private static boolean isTooLong(TextBlock block) {
    return block.box().width() > WIDEST || block.lines().size() > MOST_LINES;
  }

  private static Form form(NodeKind kind) {
    return switch (kind) {
      case QUESTION -> Form.ELLIPSE;
      case RESULT -> Form.HEXAGON;
      case ENTRY -> Form.STADIUM;
      case EXIT -> Form.DOUBLE_STADIUM;
      case STEP, ROLE, LEVEL, FORCE, PLAIN -> Form.RECTANGLE;
    };
  }

  private static Box border(Form form, double width, double height) {
    double tall = height + 2 * PADDING_Y;
    double wide = Math.max(NARROWEST, width + 2 * PADDING_X);
    return switch (form) {
      case RECTANGLE -> Box.around(Point.ORIGIN, wide, tall);
      case STADIUM -> Box.around(Point.ORIGIN, wide + tall * 0.3, tall);
      case DOUBLE_STADIUM -> Box.around(Point.ORIGIN, wide + tall * 0.3 + 6, tall + 6);
      case HEXAGON -> Box.around(Point.ORIGIN, wide + tall * 0.4, tall);
      case ELLIPSE -> round(width, height);
    };
  }

  /** A circle, or an ellipse where that would be too large. */
  private static Box round(double width, double height) {
    double diameter = Math.sqrt(width * width + height * height) + 2 * ROUND_PADDING;
    return diameter <= 2 * LARGEST_RADIUS
        ? Box.around(Point.ORIGIN, diameter, diameter)
        : Box.around(Point.ORIGIN, width * 1.3 + ROUND_PADDING, height * 1.6 + ROUND_PADDING);
  }
}
