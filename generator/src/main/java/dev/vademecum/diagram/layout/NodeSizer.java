package dev.vademecum.diagram.layout;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagram.text.Wrapping;
import dev.vademecum.drawing.Node;
import dev.vademecum.drawing.NodeKind;
import java.util.List;
import java.util.Optional;

/** Gives every node a border that is large enough for its words. */
public final class NodeSizer {
  private static final int MOST_LINES = 4;

  private static final double SUB_GAP = 2;
  private static final double NARROWEST = 64;
  private static final double DOT = 11;
  private static final double LARGEST_RADIUS = 58;

  private final Wrapping wrapping;
  private final Measures.Type type;
  private final Measures.NodeSize measures;
  private final Findings findings;

  public NodeSizer(Wrapping wrapping, Measures measures, Findings findings) {
    this.wrapping = wrapping;
    this.type = measures.type();
    this.measures = measures.node();
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
    return size(node, form(node.kind()));
  }

  /** A node around the origin, with a border of that form. */
  public PlacedNode size(Node node, Form form) {
    TextBlock label = label(form, node.label().value());
    Optional<TextBlock> sub =
        node.sub().map(s -> TextBlock.of(s.value(), type.note(), measures.sub(), wrapping));
    check(node, label, sub);
    double height = label.box().height() + sub.map(s -> s.box().height() + SUB_GAP).orElse(0.0);
    TextBlock placed = label.at(new Point(0, (label.box().height() - height) / 2));
    Optional<TextBlock> below = sub.map(s -> s.at(new Point(0, (height - s.box().height()) / 2)));
    double words = Math.max(label.box().width(), sub.map(s -> s.box().width()).orElse(0.0));
    return new PlacedNode(node, new Outline(form, border(form, words, height)), placed, below);
  }

  /** A word that is a little too wide for a line is still easier to read whole. */
  private TextBlock label(Form form, String text) {
    if (form == Form.ELLIPSE) {
      return TextBlock.of(text, type.label(), measures.question(), wrapping);
    }
    String unbroken = Wrapping.oneLine(text);
    TextBlock whole = TextBlock.of(unbroken, type.label(), measures.line(), wrapping);
    return whole.box().width() <= measures.whole()
        ? whole
        : TextBlock.within(text, type.label(), measures.line(), measures.widest(), wrapping);
  }

  private void check(Node node, TextBlock label, Optional<TextBlock> sub) {
    if (isTooLong(label)) {
      findings.label(node.label(), Message.of("model-label.node"));
    }
    if (sub.isPresent() && isTooLong(sub.get())) {
      node.sub().ifPresent(text -> findings.label(text, Message.of("model-label.node")));
    }
  }

  private boolean isTooLong(TextBlock block) {
    return block.box().width() > measures.widest() || block.lines().size() > MOST_LINES;
  }

  /** The border by which a kind is known. */
  public static Form form(NodeKind kind) {
    return switch (kind) {
      case QUESTION -> Form.ELLIPSE;
      case RESULT -> Form.HEXAGON;
      case ENTRY -> Form.STADIUM;
      case EXIT -> Form.DOUBLE_STADIUM;
      case STEP, ROLE, LEVEL, FORCE, PLAIN -> Form.RECTANGLE;
    };
  }

  private Box border(Form form, double width, double height) {
    double tall = height + 2 * measures.paddingY();
    double wide = Math.max(NARROWEST, width + 2 * measures.paddingX());
    return switch (form) {
      case RECTANGLE, FREE -> Box.around(Point.ORIGIN, wide, tall);
      case DOT -> Box.around(Point.ORIGIN, DOT, DOT);
      case STADIUM -> Box.around(Point.ORIGIN, wide + tall * 0.3, tall);
      case DOUBLE_STADIUM -> Box.around(Point.ORIGIN, wide + tall * 0.3 + 6, tall + 6);
      case HEXAGON -> Box.around(Point.ORIGIN, wide + tall * 0.4, tall);
      case ELLIPSE -> round(width, height);
    };
  }

  /** A circle, or an ellipse where that would be too large. */
  private Box round(double width, double height) {
    double diameter = Math.sqrt(width * width + height * height) + 2 * measures.roundPadding();
    return diameter <= 2 * LARGEST_RADIUS
        ? Box.around(Point.ORIGIN, diameter, diameter)
        : Box.around(
            Point.ORIGIN,
            width * 1.3 + measures.roundPadding(),
            height * 1.6 + measures.roundPadding());
  }
}
