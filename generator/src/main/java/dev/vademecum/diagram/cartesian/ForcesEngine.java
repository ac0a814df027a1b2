package dev.vademecum.diagram.cartesian;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagram.layout.Assembly;
import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.EdgeRouting;
import dev.vademecum.diagram.layout.Engine;
import dev.vademecum.diagram.layout.Finish;
import dev.vademecum.diagram.layout.GroupAreas;
import dev.vademecum.diagram.layout.KeyMaker;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.LabelPlacer;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.layout.Router;
import dev.vademecum.diagram.layout.Space;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.drawing.Axis;
import dev.vademecum.drawing.Forces;
import dev.vademecum.drawing.Node;
import dev.vademecum.drawing.Placement;
import dev.vademecum.source.Located;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lays out forces on both sides of a line, as arrows that are as thick as they are strong. */
public final class ForcesEngine implements Engine<Forces> {
  private static final double FROM_LINE = 6;
  private static final double BETWEEN = 20;
  private static final double THINNEST = 5;
  private static final double GROWTH = 17;
  private static final double USUAL_WEIGHT = 5;
  private static final double UNWEIGHED = 9;
  private static final double HEAD_LENGTH = 14;
  private static final double HEAD_ROOM = 5;
  private static final double BESIDE_ARROW = 13;

  /** What the border of a group needs between a node and its number, or the head of its side. */
  private static final double BORDER = 10;

  private static final double GOAL_WIDTH = 170;
  private static final double GOAL_PADDING = 10;
  private static final double ABOVE = 14;
  private static final double LABEL_ROOM = 3;

  /** How much wider nodes may get for a long word. */
  private static final double WIDER = 1.7;

  private final Kit kit;
  private final Sizes.Sides sizes;

  public ForcesEngine(Kit kit) {
    this(kit, Sizes.of(kit).sides());
  }

  private ForcesEngine(Kit kit, Sizes.Sides sizes) {
    this.kit = kit;
    this.sizes = sizes;
  }

  @Override
  public Layout layout(Forces drawing) {
    return new ForcesEngine(kit, wideEnough(drawing)).drawn(drawing);
  }

  private Sizes.Sides wideEnough(Forces drawing) {
    CellWords words = new CellWords(kit);
    double longest = drawing.nodes().stream().mapToDouble(words::least).max().orElse(0);
    double most = sizes.node() * WIDER;
    return new Sizes.Sides(
        Math.max(sizes.node(), Math.min(most, Math.ceil(longest))),
        sizes.arrow(),
        sizes.number() + (drawing.parts().groups().isEmpty() ? 0 : BORDER));
  }

  private Layout drawn(Forces drawing) {
    List<PlacedNode> nodes = new ArrayList<>();
    List<Backdrop> shapes = new ArrayList<>();
    double bottom = rows(drawing, nodes, shapes);
    double top = heads(drawing, shapes);
    goal(drawing, top, bottom, shapes);
    GroupAreas groups = new GroupAreas(kit, drawing.parts().groups(), nodes);
    shapes.addAll(groups.areas());
    List<RoutedEdge> routed = routed(drawing, nodes, shapes);
    shapes.addAll(groups.names(besideAreas(nodes, routed, shapes), 0));
    Space space = new Space();
    nodes.forEach(node -> space.take(node.box().grown(LABEL_ROOM)));
    shapes.forEach(space::take);
    lines(shapes).forEach(space::take);
    List<RoutedEdge> edges =
        new LabelPlacer(kit.wrapping(), kit.measures(), space::isFree, KeyMaker.last(groups.rows()))
            .place(routed);
    return new Assembly(drawing, kit)
        .layout(shapes, nodes, edges, groups.rows(), place -> Optional.empty(), lines(shapes));
  }

  private List<RoutedEdge> routed(Forces drawing, List<PlacedNode> nodes, List<Backdrop> shapes) {
    Space words = new Space();
    shapes.forEach(words::take);
    List<RoutedEdge> routed =
        new EdgeRouting(
                nodes,
                new Router(nodes, path -> Ways.cost(path, words)),
                new GridWays(Grid.of(nodes))::between)
            .route(drawing.edges(), List.of());
    Finish.checkWays(kit, nodes, routed);
    return routed;
  }

  /** What is taken where names of groups may stand, which is on the borders of their areas too. */
  private static Space besideAreas(
      List<PlacedNode> nodes, List<RoutedEdge> routed, List<Backdrop> shapes) {
    Space space = new Space();
    nodes.forEach(space::take);
    routed.forEach(space::take);
    shapes.stream().filter(shape -> !shape.style().equals("group-area")).forEach(space::take);
    return space;
  }

  private static List<Polyline> lines(List<Backdrop> shapes) {
    return shapes.stream()
        .filter(Backdrop.Form.class::isInstance)
        .map(shape -> ((Backdrop.Form) shape).trace().border())
        .toList();
  }

  /** Places both sides; where they end. */
  private double rows(Forces drawing, List<PlacedNode> nodes, List<Backdrop> shapes) {
    List<Node> left = drawing.of(Placement.Side.FOR);
    List<Node> right = drawing.of(Placement.Side.AGAINST);
    double top = 0;
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      double height = Math.max(height(left, i, drawing), height(right, i, drawing));
      if (i < left.size()) {
        force(left.get(i), -1, top, height, drawing, nodes, shapes);
      }
      if (i < right.size()) {
        force(right.get(i), 1, top, height, drawing, nodes, shapes);
      }
      top += height + BETWEEN;
    }
    return top - BETWEEN;
  }

  private double height(List<Node> side, int index, Forces drawing) {
    if (index >= side.size()) {
      return 0;
    }
    Node node = side.get(index);
    double words = new CellWords(kit).words(node, sizes.node()).height();
    return Math.max(words + 2 * CellWords.PADDING_Y, thickness(node, drawing) + 2 * HEAD_ROOM);
  }

  /** A node with its arrow to the line; to the left of it below 0, to the right above. */
  private void force(
      Node node,
      int side,
      double top,
      double height,
      Forces drawing,
      List<PlacedNode> nodes,
      List<Backdrop> shapes) {
    double far = FROM_LINE + sizes.arrow();
    double near = far + sizes.number();
    double middle = top + height / 2;
    double x = side * (near + sizes.node() / 2);
    Box cell = Box.around(new Point(x, middle), sizes.node(), height);
    nodes.add(new CellWords(kit).filling(node, cell));
    String style = side < 0 ? "force" : "force force-against";
    shapes.add(
        new Backdrop.Form(style, arrow(side, middle, thickness(node, drawing), sizes.arrow())));
    Forces.force(node)
        .weight()
        .ifPresent(
            weight -> {
              TextBlock number = kit.text(plain(weight), kit.measures().type().heading(), 100);
              Point at = new Point(side * (far + BESIDE_ARROW), middle);
              shapes.add(new Backdrop.Words("weight", number.at(at)));
            });
  }

  private static String plain(double weight) {
    return BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString();
  }

  private static double thickness(Node node, Forces drawing) {
    double most = Math.max(USUAL_WEIGHT, drawing.heaviest());
    return Forces.force(node).weight().isPresent()
        ? THINNEST + GROWTH * Forces.force(node).weight().getAsDouble() / most
        : drawing.heaviest() == 0 ? UNWEIGHED : THINNEST;
  }

  private static Trace arrow(int side, double middle, double thickness, double length) {
    double half = thickness / 2;
    double tip = side * FROM_LINE;
    double base = side * (FROM_LINE + HEAD_LENGTH);
    double end = side * (FROM_LINE + length);
    return Trace.polygon(
        List.of(
            new Point(tip, middle),
            new Point(base, middle - half - HEAD_ROOM),
            new Point(base, middle - half),
            new Point(end, middle - half),
            new Point(end, middle + half),
            new Point(base, middle + half),
            new Point(base, middle + half + HEAD_ROOM)));
  }

  /** The names of the two sides, else a plus and a minus; where they begin. */
  private double heads(Forces drawing, List<Backdrop> shapes) {
    double middle = FROM_LINE + sizes.arrow() + sizes.number() + sizes.node() / 2;
    TextBlock left = head(drawing, Axis::low, Placement.Side.FOR, "+");
    TextBlock right = head(drawing, Axis::high, Placement.Side.AGAINST, "−");
    double bottom = drawing.parts().groups().isEmpty() ? -ABOVE / 2 : -ABOVE / 2 - BORDER;
    addHead(left, -middle, bottom, shapes);
    addHead(right, middle, bottom, shapes);
    return bottom - Math.max(left.box().height(), right.box().height());
  }

  private static void addHead(TextBlock head, double x, double bottom, List<Backdrop> shapes) {
    if (!head.isEmpty()) {
      Point at = new Point(x, bottom - head.box().height() / 2);
      shapes.add(new Backdrop.Words("head", head.at(at)));
    }
  }

  private TextBlock head(
      Forces drawing,
      Function<Axis, Optional<Located<String>>> end,
      Placement.Side side,
      String sign) {
    Optional<Located<String>> name = drawing.x().flatMap(end);
    boolean shown = name.isPresent() || !drawing.of(side).isEmpty();
    TextBlock head =
        kit.text(
            name.map(Located::value).orElse(shown ? sign : ""),
            kit.measures().type().heading(),
            sizes.node());
    name.filter(text -> head.box().width() > sizes.node() + 1)
        .ifPresent(text -> kit.findings().label(text, Message.of("model-label.axis-end")));
    return head;
  }

  /** The line that forces push, with what it is about on top of it or at its end. */
  private void goal(Forces drawing, double heads, double bottom, List<Backdrop> shapes) {
    double top = drawing.goal().map(goal -> goal(goal, heads, shapes)).orElse(heads);
    shapes.add(
        new Backdrop.Form(
            "goal-line", Trace.line(List.of(new Point(0, top), new Point(0, bottom + ABOVE / 2)))));
  }

  /** What the line is about; where the line begins. */
  private double goal(Forces.Goal goal, double heads, List<Backdrop> shapes) {
    CellWords.Words words = words(goal);
    double height = words.height() + 2 * GOAL_PADDING;
    double width = words.width() + 2 * GOAL_PADDING;
    double middle = heads - ABOVE / 2 - height / 2;
    double x = goal.atEnd() ? end() - width / 2 : 0;
    Box box = Box.around(new Point(x, middle), width, height);
    shapes.add(new Backdrop.Form("goal", Trace.rounded(box, 7)));
    shapes.add(new Backdrop.Words("goal-label", words.label().at(label(words, box))));
    words.sub().ifPresent(sub -> shapes.add(new Backdrop.Words("goal-sub", below(sub, box))));
    if (goal.atEnd()) {
      AxisLines.line(new Point(0, middle), new Point(box.left() - 4, middle), shapes);
    }
    return goal.atEnd() ? middle : box.bottom();
  }

  private static TextBlock below(TextBlock sub, Box box) {
    double middle = box.bottom() - GOAL_PADDING - sub.box().height() / 2;
    return sub.at(new Point(box.centre().x(), middle));
  }

  private static Point label(CellWords.Words words, Box box) {
    double top = box.top() + GOAL_PADDING + words.label().box().height() / 2;
    return new Point(box.centre().x(), top);
  }

  private double end() {
    return FROM_LINE + sizes.arrow() + sizes.number() + sizes.node();
  }

  private CellWords.Words words(Forces.Goal goal) {
    TextBlock label = kit.text(goal.label().value(), kit.measures().type().label(), GOAL_WIDTH);
    if (label.box().width() > GOAL_WIDTH * 1.3) {
      kit.findings().label(goal.label(), Message.of("model-label.goal"));
    }
    return new CellWords.Words(
        label,
        goal.sub().map(sub -> kit.text(sub.value(), kit.measures().type().note(), GOAL_WIDTH)));
  }
}
