package dev.vademecum.diagram.cartesian;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagram.layout.Assembly;
import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.EdgeRouting;
import dev.vademecum.diagram.layout.Engine;
import dev.vademecum.diagram.layout.GroupAreas;
import dev.vademecum.diagram.layout.KeyMaker;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.LabelPlacer;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.layout.Router;
import dev.vademecum.diagram.layout.Space;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.drawing.Scales;
import dev.vademecum.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays out scales, one below the other, with profiles over them. */
public final class ScalesEngine implements Engine<Scales> {
  /** A word may need more than its column was meant to have. */
  private static final double LONG_POLE = 1.8;

  private static final double LONG_NAME = 1.5;

  private static final double GAP = 12;
  private static final double BETWEEN = 12;
  private static final double LANE = 15;
  private static final double LABEL_ROOM = 3;

  private final Kit kit;
  private final Sizes.Rows sizes;

  public ScalesEngine(Kit kit) {
    this(kit, Sizes.of(kit).rows());
  }

  private ScalesEngine(Kit kit, Sizes.Rows sizes) {
    this.kit = kit;
    this.sizes = sizes;
  }

  /** A scale in its place: its node, its poles, and from where to where it reaches. */
  record Row(
      Scales.Scale scale, PlacedNode node, List<TextBlock> poles, double left, double right) {
    double middle() {
      return node.outline().centre().y();
    }
  }

  @Override
  public Layout layout(Scales drawing) {
    return new ScalesEngine(kit, wideEnough(drawing)).drawn(drawing);
  }

  /**
   * The column of the names is as wide as they are, and grows with a long word, as those of the
   * poles do. What they leave goes to the scales.
   */
  private Sizes.Rows wideEnough(Scales drawing) {
    CellWords words = new CellWords(kit);
    double label =
        drawing.scales().stream()
            .mapToDouble(scale -> words.words(scale.node(), sizes.label()).width())
            .map(width -> Math.ceil(width + 2 * CellWords.PADDING_X))
            .max()
            .orElse(0);
    double pole = drawing.hasPoles() ? widestPole(drawing) : sizes.pole();
    double left = Math.max(0, sizes.label() - label) + Math.max(0, sizes.pole() - pole);
    return new Sizes.Rows(
        Math.min(sizes.label() * LONG_NAME, label), sizes.pole(), sizes.scale() + left);
  }

  private Layout drawn(Scales drawing) {
    List<Row> rows = rows(drawing);
    List<PlacedNode> nodes = rows.stream().map(Row::node).toList();
    ScaleMarks marks = new ScaleMarks(drawing, rows, kit);
    List<Backdrop> shapes = new ArrayList<>(marks.behind());
    GroupAreas groups = new GroupAreas(kit, drawing.parts().groups(), nodes);
    shapes.addAll(groups.areas());
    poles(rows).forEach(block -> shapes.add(new Backdrop.Words("axis-end", block)));
    Space words = new Space();
    shapes.forEach(words::take);
    marks.lines().forEach(words::take);
    List<RoutedEdge> routed =
        new EdgeRouting(
                nodes, new Router(nodes, path -> Ways.cost(path, words)), grid(nodes)::between)
            .route(drawing.edges(), List.of());
    drawing.x().ifPresent(axis -> shapes.addAll(new AxisLines(kit).below(axis, below(rows))));
    Space space = new Space();
    nodes.forEach(space::take);
    shapes.forEach(space::take);
    routed.forEach(space::take);
    shapes.addAll(groups.names(space, 0));
    nodes.forEach(node -> words.take(node.box().grown(LABEL_ROOM)));
    shapes.forEach(words::take);
    List<RoutedEdge> edges =
        new LabelPlacer(kit.wrapping(), kit.measures(), words::isFree, KeyMaker.last(groups.rows()))
            .place(routed);
    List<KeyMaker.Row> key = new ArrayList<>(marks.key());
    key.addAll(groups.rows());
    return new Assembly(drawing, kit)
        .layout(shapes, nodes, edges, key, place -> Optional.empty(), marks.lines());
  }

  private static GridWays grid(List<PlacedNode> nodes) {
    return new GridWays(Grid.of(nodes));
  }

  private static Stream<TextBlock> poles(List<Row> rows) {
    return rows.stream().flatMap(row -> row.poles().stream()).filter(block -> !block.isEmpty());
  }

  private static Box below(List<Row> rows) {
    Row last = rows.get(rows.size() - 1);
    double bottom = last.node().outline().box().bottom() + BETWEEN;
    return new Box(last.left(), bottom, last.right(), bottom);
  }

  private List<Row> rows(Scales drawing) {
    int lanes = Math.max(1, drawing.scores().map(s -> s.series().size()).orElse(1));
    double pole = drawing.hasPoles() ? widestPole(drawing) + GAP : 0;
    double width = sizes.scale() + (drawing.hasPoles() ? 0 : sizes.pole());
    double left = sizes.label() + GAP + pole;
    List<Row> rows = new ArrayList<>();
    double top = 0;
    for (Scales.Scale scale : drawing.scales()) {
      Row row = row(scale, top, left, left + width, lanes * LANE + 2);
      rows.add(row);
      top = row.node().outline().box().bottom() + BETWEEN;
    }
    return rows;
  }

  /**
   * One scale.
   *
   * @param least how high it is at least
   */
  private Row row(Scales.Scale scale, double top, double left, double right, double least) {
    TextBlock low = pole(scale.low());
    TextBlock high = pole(scale.high());
    CellWords words = new CellWords(kit);
    double named = words.words(scale.node(), sizes.label()).height() + 2 * CellWords.PADDING_Y;
    double ends = Math.max(low.box().height(), high.box().height());
    double height = Math.max(Math.max(named, ends), least);
    Box cell = new Box(0, top, sizes.label(), top + height);
    double middle = cell.centre().y();
    return new Row(
        scale,
        words.filling(scale.node(), cell),
        List.of(
            low.until(left - GAP, middle - low.box().height() / 2),
            high.from(right + GAP, middle - high.box().height() / 2)),
        left,
        right);
  }

  /** The poles have columns of one width, which grow with a long word. */
  private double widestPole(Scales drawing) {
    return drawing.scales().stream()
        .flatMap(scale -> Stream.of(scale.low(), scale.high()))
        .mapToDouble(text -> poleText(text).box().width())
        .filter(width -> width <= sizes.pole() * LONG_POLE)
        .max()
        .orElse(0);
  }

  private TextBlock pole(Optional<Located<String>> text) {
    TextBlock block = poleText(text);
    text.filter(label -> block.box().width() > sizes.pole() * LONG_POLE)
        .ifPresent(label -> kit.findings().label(label, Message.of("model-label.pole")));
    return block;
  }

  private TextBlock poleText(Optional<Located<String>> text) {
    return kit.text(
        text.map(Located::value).orElse(""), kit.measures().type().note(), sizes.pole());
  }
}
