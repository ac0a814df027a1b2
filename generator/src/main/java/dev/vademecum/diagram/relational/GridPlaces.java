package dev.vademecum.diagram.relational;

import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.drawing.Edge;
import dev.vademecum.drawing.Graph;
import dev.vademecum.drawing.Placement;
import java.util.ArrayList;
import java.util.List;

/** Sets nodes in the cells of their grid; rows and columns are as large as their nodes need. */
final class GridPlaces {
  private static final double COLUMN_GAP = 66;
  private static final double NARROW_COLUMN_GAP = 40;
  private static final double ROW_GAP = 58;
  private static final double EMPTY_COLUMN = 50;
  private static final double EMPTY_ROW = 30;
  private static final double LABEL = 92;
  private static final double LABEL_SIDES = 30;

  private final Graph drawing;
  private final Kit kit;
  private final List<PlacedNode> sized;

  GridPlaces(Graph drawing, Kit kit) {
    this.drawing = drawing;
    this.kit = kit;
    this.sized = kit.sizer().size(drawing.nodes());
  }

  private static Placement.OnGrid at(PlacedNode node) {
    return (Placement.OnGrid) node.node().place();
  }

  List<PlacedNode> place() {
    double[] columns = new double[drawing.columns()];
    double[] rows = new double[drawing.rows()];
    for (PlacedNode node : sized) {
      int column = at(node).column() - 1;
      int row = at(node).row() - 1;
      columns[column] = Math.max(columns[column], node.outline().box().width());
      rows[row] = Math.max(rows[row], node.outline().box().height());
    }
    boolean wide = kit.measures().labelsOnEdges();
    double[] x = middles(columns, wide ? columnGap() : NARROW_COLUMN_GAP, EMPTY_COLUMN);
    double[] y = middles(rows, ROW_GAP, EMPTY_ROW);
    List<PlacedNode> placed = new ArrayList<>();
    for (PlacedNode node : sized) {
      placed.add(node.at(new Point(x[at(node).column() - 1], y[at(node).row() - 1])));
    }
    return placed;
  }

  /** Where the middles of rows or columns are. */
  private static double[] middles(double[] sizes, double gap, double empty) {
    double[] middles = new double[sizes.length];
    double start = 0;
    for (int i = 0; i < sizes.length; i++) {
      double size = sizes[i] == 0 ? empty : sizes[i];
      middles[i] = start + size / 2;
      start += size + (sizes[i] == 0 ? gap / 2 : gap);
    }
    return middles;
  }

  /** Words on an edge to a neighbour in the same row stand between the two. */
  private double columnGap() {
    return drawing.edges().stream()
        .filter(this::isLevel)
        .flatMap(edge -> edge.label().stream())
        .mapToDouble(
            label -> kit.text(label.value(), kit.measures().type().note(), LABEL).box().width())
        .map(width -> width + LABEL_SIDES)
        .reduce(COLUMN_GAP, Math::max);
  }

  private boolean isLevel(Edge edge) {
    List<Placement.OnGrid> ends =
        sized.stream()
            .filter(n -> n.id().equals(edge.from().value()) || n.id().equals(edge.to().value()))
            .map(GridPlaces::at)
            .toList();
    return ends.size() == 2
        && ends.get(0).row() == ends.get(1).row()
        && Math.abs(ends.get(0).column() - ends.get(1).column()) == 1;
  }
}
