package dev.vademecum.diagram.cartesian;

import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.text.TextStyle;
import dev.vademecum.drawing.Edge;
import dev.vademecum.drawing.Matrix;
import dev.vademecum.drawing.Node;
import dev.vademecum.drawing.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds how wide columns and how high rows are: as large as the author says in proportion, and
 * never too small for their words.
 */
final class GridSizer {
  private static final int FEW_ROWS = 3;
  private static final double LABEL_ROOM = 34;
  private static final double AXIS_ROOM = 10;
  private static final double ROOM_FOR_CURVE = 46;

  private final Matrix drawing;
  private final Kit kit;
  private final Sizes sizes;
  private final MatrixNodes nodes;
  private final boolean besideCurve;

  /**
   * A sizer.
   *
   * @param besideCurve whether words find room beside a curve over the cells too, which makes them
   *     wide
   */
  GridSizer(Matrix drawing, Kit kit, MatrixNodes nodes, boolean besideCurve) {
    this.drawing = drawing;
    this.kit = kit;
    this.sizes = Sizes.of(kit);
    this.nodes = nodes;
    this.besideCurve = besideCurve;
  }

  Grid size() {
    List<Double> widths = widths();
    List<Grid.Span> columns = spans(widths, i -> columnGap(i));
    List<Double> heights = heights(widths);
    double height = heights.stream().mapToDouble(h -> h).sum();
    double stretch = Math.max(1, axisHeight() / height);
    return new Grid(
        columns, spans(heights.stream().map(h -> h * stretch).toList(), i -> rowGap(i)));
  }

  /** What the ends of the upright axis need. */
  private double axisHeight() {
    return drawing.y().stream()
        .flatMap(axis -> Stream.of(axis.low(), axis.high()))
        .flatMap(Optional::stream)
        .mapToDouble(end -> kit.text(end.value(), note(), 1).box().width())
        .map(width -> 2 * (width + AXIS_ROOM))
        .max()
        .orElse(0);
  }

  private interface Gap {
    double after(int index);
  }

  private static List<Grid.Span> spans(List<Double> sizes, Gap gap) {
    List<Grid.Span> spans = new ArrayList<>();
    double at = 0;
    for (int i = 0; i < sizes.size(); i++) {
      spans.add(new Grid.Span(at, at + sizes.get(i)));
      at += sizes.get(i) + gap.after(i);
    }
    return spans;
  }

  private List<Double> widths() {
    List<Track> columns = drawing.columns();
    double base = sizes.column(columns.size());
    double mean = columns.stream().mapToDouble(Track::size).average().orElse(1);
    return IntStream.range(0, columns.size())
        .mapToObj(i -> Math.max(base * columns.get(i).size() / mean, needed(i)))
        .toList();
  }

  private double needed(int column) {
    double words =
        drawing.nodes().stream()
            .filter(node -> drawing.column(node) == column)
            .mapToDouble(this::leastWidth)
            .max()
            .orElse(0);
    double head =
        drawing.columns().get(column).label().stream()
            .mapToDouble(
                label -> kit.text(label.value(), kit.measures().type().heading(), 1).box().width())
            .max()
            .orElse(0);
    return Math.min(Math.max(words, head), sizes.widestColumn());
  }

  private double leastWidth(Node node) {
    double width = nodes.leastWidth(node);
    return besideCurve && isOnCurve(node)
        ? 2 * width + ROOM_FOR_CURVE - 2 * CellWords.PADDING_X
        : width;
  }

  private List<Double> heights(List<Double> widths) {
    List<Track> rows = drawing.rows();
    double base = rows.size() <= FEW_ROWS ? sizes.row() : sizes.tableRow();
    double mean = rows.stream().mapToDouble(Track::size).average().orElse(1);
    return IntStream.range(0, rows.size())
        .mapToObj(i -> Math.max(base * rows.get(i).size() / mean, height(i, widths)))
        .toList();
  }

  private double height(int row, List<Double> widths) {
    return drawing.nodes().stream()
        .filter(node -> drawing.row(node) == row)
        .mapToDouble(node -> height(node, widths.get(drawing.column(node))))
        .max()
        .orElse(0);
  }

  /** The words of a node that a curve runs through stand above or below it. */
  private double height(Node node, double width) {
    double height = nodes.height(node, width);
    return isOnCurve(node) ? 2 * height + ROOM_FOR_CURVE - 2 * CellWords.PADDING_Y : height;
  }

  private boolean isOnCurve(Node node) {
    return drawing.overlay().stream().anyMatch(line -> line.through().contains(node.id().value()));
  }

  private double columnGap(int before) {
    List<Edge> edges = crossing(drawing::column, before);
    return gap(
        edges,
        edges.stream()
            .filter(edge -> isAlong(drawing::row, edge))
            .mapToDouble(this::labelWidth)
            .max()
            .orElse(0));
  }

  private double rowGap(int before) {
    List<Edge> edges = crossing(drawing::row, before);
    return gap(edges, edges.stream().mapToDouble(this::labelHeight).max().orElse(0));
  }

  private double gap(List<Edge> edges, double label) {
    if (edges.isEmpty()) {
      return sizes.gap();
    }
    boolean labelled = kit.measures().labelsOnEdges() && label > 0;
    return labelled ? Math.max(sizes.edgeGap(), label + LABEL_ROOM) : sizes.edgeGap();
  }

  private List<Edge> crossing(ToIntFunction<Node> track, int before) {
    return drawing.edges().stream()
        .filter(
            edge -> {
              int from = track.applyAsInt(end(edge.from().value()));
              int to = track.applyAsInt(end(edge.to().value()));
              return Math.min(from, to) <= before && before < Math.max(from, to);
            })
        .toList();
  }

  private boolean isAlong(ToIntFunction<Node> track, Edge edge) {
    return track.applyAsInt(end(edge.from().value())) == track.applyAsInt(end(edge.to().value()));
  }

  private Node end(String id) {
    return drawing.node(id).orElseThrow(() -> new IllegalArgumentException("no node " + id));
  }

  private double labelWidth(Edge edge) {
    return edge.label().stream()
        .mapToDouble(l -> kit.text(l.value(), note(), sizes.edgeLabel()).box().width())
        .max()
        .orElse(0);
  }

  private double labelHeight(Edge edge) {
    return edge.label().stream()
        .mapToDouble(l -> kit.text(l.value(), note(), sizes.edgeLabel()).box().height())
        .max()
        .orElse(0);
  }

  private TextStyle note() {
    return kit.measures().type().note();
  }
}
