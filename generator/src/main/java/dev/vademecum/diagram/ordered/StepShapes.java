package dev.vademecum.diagram.ordered;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Form;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.NodeSizer;
import dev.vademecum.diagram.layout.Outline;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.drawing.Direction;
import dev.vademecum.drawing.Node;
import dev.vademecum.drawing.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Gives steps their shapes, all of one size, around the origin. */
final class StepShapes {
  private static final double TIP = 20;
  private static final double TIP_DOWN = 12;

  private final Steps drawing;
  private final Kit kit;

  StepShapes(Steps drawing, Kit kit) {
    this.drawing = drawing;
    this.kit = kit;
  }

  /** Whether shapes point at one another, so that nothing need lead from one to the next. */
  boolean pointing() {
    return drawing.form() == Steps.Form.CHEVRONS;
  }

  /** How far the tip of a shape reaches into the next one. */
  double tip(Direction to) {
    return pointing() ? (to.isLevel() ? TIP : TIP_DOWN) : 0;
  }

  /**
   * The steps in their order.
   *
   * @param width to which their words are broken
   * @param to where the next one stands
   */
  List<PlacedNode> shapes(double width, Direction to) {
    return pointing() ? chevrons(width, to) : boxes(width, to);
  }

  private List<PlacedNode> chevrons(double width, Direction to) {
    Words.Fit fit = fit();
    List<Words> words = drawing.nodes().stream().map(node -> fit.words(node, width)).toList();
    double tip = tip(to);
    double padX = kit.measures().node().paddingX();
    double padY = kit.measures().node().paddingY();
    double wide = words.stream().mapToDouble(w -> w.box().width()).max().orElse(0);
    double tall = words.stream().mapToDouble(w -> w.box().height()).max().orElse(0);
    Box box =
        to.isLevel()
            ? Box.around(Point.ORIGIN, wide + 2 * tip + 2 * padX, tall + 2 * padY + 6)
            : Box.around(Point.ORIGIN, Math.max(wide, width) + 2 * padX, tall + 2 * padY + 2 * tip);
    List<PlacedNode> nodes = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Trace trace = Trace.polygon(chevron(box, tip, to, i == 0));
      nodes.add(words.get(i).within(drawing.nodes().get(i), Outline.free(trace)));
    }
    return nodes;
  }

  /** All steps grow with the longest word, up to what a node may take. */
  private Words.Fit fit() {
    return new Words.Fit(kit, Message.of("model-label.step"), kit.measures().node().widest());
  }

  /** The corners of a shape that points at the next one; the first has a straight back. */
  private static List<Point> chevron(Box box, double tip, Direction to, boolean first) {
    double length = to.isLevel() ? box.width() : box.height();
    double half = (to.isLevel() ? box.height() : box.width()) / 2;
    double back = -length / 2;
    List<Point> corners = new ArrayList<>();
    corners.add(new Point(back, -half));
    corners.add(new Point(length / 2 - tip, -half));
    corners.add(new Point(length / 2, 0));
    corners.add(new Point(length / 2 - tip, half));
    corners.add(new Point(back, half));
    if (!first) {
      corners.add(new Point(back + tip, 0));
    }
    UnaryOperator<Point> turn =
        switch (to) {
          case LTR -> point -> point;
          case RTL -> point -> new Point(-point.x(), point.y());
          case TTB -> point -> new Point(point.y(), point.x());
          case BTT -> point -> new Point(point.y(), -point.x());
        };
    return corners.stream().map(turn).toList();
  }

  private List<PlacedNode> boxes(double width, Direction to) {
    Map<Node, PlacedNode> sized =
        kit
            .sizer()
            .size(drawing.nodes().stream().filter(node -> to.isLevel() || !isBox(node)).toList())
            .stream()
            .collect(Collectors.toMap(PlacedNode::node, placed -> placed));
    List<PlacedNode> nodes =
        drawing.nodes().stream()
            .map(
                node ->
                    Optional.ofNullable(sized.get(node)).orElseGet(() -> rectangle(node, width)))
            .toList();
    return even(nodes);
  }

  private static boolean isBox(Node node) {
    return NodeSizer.form(node.kind()) == Form.RECTANGLE;
  }

  private PlacedNode rectangle(Node node, double width) {
    Words words = fit().words(node, width);
    double padX = kit.measures().node().paddingX();
    double padY = kit.measures().node().paddingY();
    Box box =
        Box.around(
            Point.ORIGIN,
            Math.max(width, words.box().width()) + 2 * padX,
            words.box().height() + 2 * padY);
    return words.within(node, new Outline(Form.RECTANGLE, box));
  }

  /** All that is not round becomes as large as the largest. */
  private static List<PlacedNode> even(List<PlacedNode> nodes) {
    List<Box> boxes =
        nodes.stream().filter(StepShapes::mayGrow).map(node -> node.outline().box()).toList();
    Box all = Box.around(boxes);
    return nodes.stream()
        .map(
            node ->
                mayGrow(node)
                    ? new PlacedNode(
                        node.node(),
                        new Outline(node.outline().form(), all),
                        node.label(),
                        node.sub())
                    : node)
        .toList();
  }

  private static boolean mayGrow(PlacedNode node) {
    return node.outline().form() != Form.ELLIPSE;
  }
}
