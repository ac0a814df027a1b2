package dev.vademecum.diagram.polar;

import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.KeyMaker;
import dev.vademecum.diagram.layout.KeyRow;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.layout.Space;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.drawing.Axis;
import dev.vademecum.drawing.Cycle;
import dev.vademecum.drawing.Node;
import dev.vademecum.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands within a cycle: names between steps, and axes. What has no room goes to the key. */
final class CycleWords {
  private static final List<Double> WIDTHS = List.of(120.0, 92.0, 160.0);
  private static final double STEP = 3;
  private static final double ROOM = 6;
  private static final double FROM_LINE = 9;
  private static final double AXIS_GAP = 5;

  private final Cycle drawing;
  private final Kit kit;
  private final double radius;
  private final List<String> steps;
  private final Space space = new Space();
  private final List<Backdrop> backdrops = new ArrayList<>();
  private final List<KeyMaker.Row> rows = new ArrayList<>();
  private final List<Polyline> lines = new ArrayList<>();
  private boolean complete = true;

  private CycleWords(Cycle drawing, Kit kit, List<PlacedNode> nodes, double radius) {
    this.drawing = drawing;
    this.kit = kit;
    this.radius = radius;
    this.steps = drawing.steps().stream().map(Node::id).map(Located::value).toList();
    nodes.forEach(space::take);
  }

  CycleWords(
      Cycle drawing, Kit kit, List<PlacedNode> nodes, List<RoutedEdge> edges, double radius) {
    this(drawing, kit, nodes, radius);
    edges.forEach(edge -> space.take(edge.path()));
    drawing.y().ifPresent(axis -> axis(axis, 0));
    drawing.x().ifPresent(axis -> axis(axis, 90));
    drawing.between().forEach(this::between);
  }

  /**
   * Whether each of the words has room among the nodes, if nothing else were there: where not, no
   * edge needs a way to know that not all stand in the figure, which is most of what trying a
   * radius costs.
   */
  static boolean mayHaveRoom(Cycle drawing, Kit kit, List<PlacedNode> nodes, double radius) {
    CycleWords alone = new CycleWords(drawing, kit, nodes, radius);
    return drawing.y().stream().allMatch(axis -> alone.isEnded(axis, 0))
        && drawing.x().stream().allMatch(axis -> alone.isEnded(axis, 90))
        && drawing.between().stream()
            .allMatch(part -> alone.inside(part.label(), alone.middle(part)).isPresent());
  }

  private boolean isEnded(Axis axis, double degrees) {
    return axis.high().stream().allMatch(text -> end(text, degrees).isPresent())
        && axis.low().stream().allMatch(text -> end(text, degrees + 180).isPresent());
  }

  List<Backdrop> backdrops() {
    return backdrops;
  }

  List<KeyMaker.Row> rows() {
    return rows;
  }

  /** The lines of axes. */
  List<Polyline> lines() {
    return lines;
  }

  /** Whether everything stands in the figure itself. */
  boolean isComplete() {
    return complete;
  }

  /** An axis with its high end in a direction. */
  private void axis(Axis axis, double degrees) {
    Optional<TextBlock> high = axis.high().flatMap(text -> end(text, degrees));
    Optional<TextBlock> low = axis.low().flatMap(text -> end(text, degrees + 180));
    boolean ended =
        (axis.high().isEmpty() || high.isPresent()) && (axis.low().isEmpty() || low.isPresent());
    complete &= ended;
    double half = Math.min(reach(degrees), reach(degrees + 180));
    Point from =
        ended
            ? low.map(b -> inner(b, degrees)).orElse(out(half, degrees + 180))
            : out(half, degrees + 180);
    Point to =
        ended ? high.map(b -> inner(b, degrees)).orElse(out(half, degrees)) : out(half, degrees);
    line(from, to);
    if (ended) {
      high.ifPresent(this::word);
      low.ifPresent(this::word);
    }
    String label = axis.label().map(Located::value).orElse("");
    String ends = ended ? "" : ends(axis);
    if (!label.isEmpty() || !ends.isEmpty()) {
      rows.add(new KeyMaker.Row(sign(degrees), label, ends));
    }
  }

  private static String ends(Axis axis) {
    String low = axis.low().map(Located::value).orElse("");
    String high = axis.high().map(Located::value).orElse("");
    return low.isEmpty() || high.isEmpty() ? low + high : low + " – " + high;
  }

  private static KeyRow.Sign sign(double degrees) {
    return degrees == 0
        ? new KeyRow.Sign.OfUprightLine("axis-line")
        : new KeyRow.Sign.OfLine("axis-line");
  }

  private void line(Point from, Point to) {
    backdrops.add(new Backdrop.Form("axis-line", Trace.line(List.of(from, to))));
    Polyline line = Polyline.of(from, to);
    lines.add(line);
    space.take(line);
  }

  private static Point out(double far, double degrees) {
    return Point.polar(far, degrees);
  }

  /** The side of a text that an axis meets, on its way from the centre. */
  private static Point inner(TextBlock block, double degrees) {
    Box box = block.box().grown(AXIS_GAP);
    double x = Math.min(Math.abs(box.left()), Math.abs(box.right()));
    double y = Math.min(Math.abs(box.top()), Math.abs(box.bottom()));
    return degrees == 0
        ? new Point(0, Math.copySign(y, block.box().centre().y()))
        : new Point(Math.copySign(x, block.box().centre().x()), 0);
  }

  /** How far an axis may go without meeting a node or an edge. */
  private double reach(double degrees) {
    double far = 0;
    while (far < radius && space.isFree(Box.around(out(far, degrees), ROOM, ROOM))) {
      far += STEP;
    }
    return Math.max(STEP, far - ROOM);
  }

  /** The end of an axis, as far out as there is room within the circle. */
  private Optional<TextBlock> end(Located<String> text, double degrees) {
    List<TextBlock> blocks = WIDTHS.stream().map(width -> note(text, width)).toList();
    for (double far = radius; far > radius / 3; far -= STEP) {
      for (TextBlock broken : blocks) {
        TextBlock block = broken.at(out(far, degrees));
        if (isFree(block.box())) {
          return Optional.of(block);
        }
      }
    }
    return Optional.empty();
  }

  private TextBlock note(Located<String> text, double width) {
    return kit.text(text.value(), kit.measures().type().note(), width);
  }

  private boolean isFree(Box box) {
    return box.farthest(Point.ORIGIN) < radius - FROM_LINE && space.isFree(box.grown(ROOM));
  }

  private void word(TextBlock block) {
    Backdrop word = new Backdrop.Words("axis-label", block);
    backdrops.add(word);
    space.take(word);
  }

  private void between(Cycle.Between part) {
    double middle = middle(part);
    Optional<TextBlock> inside = inside(part.label(), middle);
    inside.ifPresentOrElse(
        block -> {
          Backdrop word = new Backdrop.Words("sector-label", block);
          backdrops.add(word);
          space.take(word);
        },
        () -> number(part.label(), middle));
  }

  private double middle(Cycle.Between part) {
    int index = steps.indexOf(part.from().value());
    return drawing.dial().at((index + 0.5) / steps.size());
  }

  private Optional<TextBlock> inside(Located<String> label, double middle) {
    for (double width : WIDTHS) {
      TextBlock block = kit.text(label.value(), kit.measures().type().note(), width);
      for (double far = radius; far > radius / 4; far -= STEP) {
        TextBlock moved = block.at(Point.polar(far, middle));
        if (isFree(moved.box())) {
          return Optional.of(moved);
        }
      }
    }
    return Optional.empty();
  }

  private void number(Located<String> label, double middle) {
    complete = false;
    double size = kit.measures().numberRadius();
    double far = radius - 2 * size - FROM_LINE;
    while (far > STEP && !space.isFree(Box.around(Point.polar(far, middle), 2 * size, 2 * size))) {
      far -= STEP;
    }
    int number =
        (int) rows.stream().filter(r -> r.sign() instanceof KeyRow.Sign.OfNumber).count() + 1;
    Backdrop mark = new Backdrop.NumberMark(number, Point.polar(far, middle), size);
    backdrops.add(mark);
    space.take(mark);
    rows.add(new KeyMaker.Row(new KeyRow.Sign.OfNumber(number), "", label.value()));
  }
}
