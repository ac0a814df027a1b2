package dev.vademecum.diagram.ordered;

import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.drawing.Direction;
import dev.vademecum.drawing.Edge;
import dev.vademecum.drawing.Steps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets steps in rows of even length, or in one column. */
final class StepGrid {
  private static final double NESTED_GAP = 7;
  private static final double ARROW_GAP = 44;
  private static final double ARROW_GAP_DOWN = 32;
  private static final double GAP = 18;
  private static final double ROW_GAP = 46;
  private static final double PER_EDGE = 14;
  private static final int MOST_LANES = 3;
  private static final double LABEL = 92;
  private static final double LABEL_SIDES = 26;
  private static final double COLUMN = 230;

  private final Steps drawing;
  private final Kit kit;
  private final StepShapes shapes;
  private final Direction to;
  private final List<PlacedNode> sized;
  private final int perRow;
  private final Map<String, Integer> places = new HashMap<>();

  StepGrid(Steps drawing, Kit kit) {
    this.drawing = drawing;
    this.kit = kit;
    this.shapes = new StepShapes(drawing, kit);
    drawing.nodes().forEach(node -> places.put(node.id().value(), places.size()));
    Direction asked = drawing.direction();
    double line = kit.measures().node().line();
    int most =
        asked.isLevel()
            ? mostPerRow(new StepShapes(drawing, kit.silent()).shapes(line, asked), asked)
            : 1;
    boolean inRows = most >= drawing.nodes().size() || (most > 1 && isWide());
    this.to = inRows || !asked.isLevel() ? asked : Direction.TTB;
    this.sized = shapes.shapes(inRows && asked.isLevel() ? line : COLUMN, to);
    int rows = (sized.size() + most - 1) / most;
    this.perRow = to.isLevel() ? (sized.size() + rows - 1) / rows : 1;
  }

  private boolean isWide() {
    return kit.measures().labelsOnEdges();
  }

  /** Where the next step stands. */
  Direction direction() {
    return to;
  }

  /** How many steps stand beside one another; in a column, one. */
  int perRow() {
    return perRow;
  }

  /** What a step takes of its row. */
  double step() {
    return sized.get(0).outline().box().width() + Math.min(0, gap(to));
  }

  private int mostPerRow(List<PlacedNode> nodes, Direction along) {
    double gap = gap(along);
    double width = nodes.stream().mapToDouble(node -> node.outline().box().width()).max().orElse(1);
    return Math.max(1, (int) ((kit.measures().page() - width) / (width + gap)) + 1);
  }

  /** Between the boxes of neighbours; below 0 where a tip reaches into the next shape. */
  private double gap(Direction along) {
    if (shapes.pointing()) {
      return NESTED_GAP - shapes.tip(along);
    }
    if (!along.isLevel()) {
      boolean numbered = !isWide() && widestLabel() > 0;
      return joined() ? ARROW_GAP_DOWN + (numbered ? kit.measures().numberRadius() : 0) : GAP;
    }
    double label = isWide() ? widestLabel() + LABEL_SIDES : 0;
    return joined() ? Math.max(ARROW_GAP, label) : GAP;
  }

  /** Whether anything leads from a step to its neighbour. */
  private boolean joined() {
    return drawing.form() == Steps.Form.ARROWS
        || drawing.edges().stream().anyMatch(this::isBetweenNeighbours);
  }

  private double widestLabel() {
    return drawing.edges().stream()
        .filter(this::isBetweenNeighbours)
        .flatMap(edge -> edge.label().stream())
        .mapToDouble(
            label -> kit.text(label.value(), kit.measures().type().note(), LABEL).box().width())
        .max()
        .orElse(0);
  }

  private boolean isBetweenNeighbours(Edge edge) {
    return Math.abs(index(edge.from().value()) - index(edge.to().value())) == 1;
  }

  private int index(String id) {
    return places.getOrDefault(id, -1);
  }

  /**
   * The steps in their places, in the order of the list.
   *
   * @param above what each row needs above it
   */
  List<PlacedNode> place(double above) {
    List<PlacedNode> placed = new ArrayList<>();
    double rowGap = ROW_GAP + above + PER_EDGE * Math.min(MOST_LANES, longEdges());
    double tall = sized.stream().mapToDouble(node -> node.outline().box().height()).max().orElse(0);
    double along = 0;
    for (int i = 0; i < sized.size(); i++) {
      Box box = sized.get(i).outline().box();
      double size = to.isLevel() ? box.width() : box.height();
      along = i % perRow == 0 && to.isLevel() ? 0 : along;
      int row = i / perRow;
      placed.add(sized.get(i).at(at(along + size / 2, row * (tall + rowGap))));
      along += size + gap(to);
    }
    return placed;
  }

  private long longEdges() {
    return drawing.edges().stream().filter(edge -> !isBetweenNeighbours(edge)).count();
  }

  private Point at(double along, double down) {
    double signed = to.isBackwards() ? -along : along;
    return to.isLevel() ? new Point(signed, down) : new Point(0, signed);
  }

  /**
   * What the rows cover, from the top down; or the one column.
   *
   * @param above what each row has above it
   */
  List<Box> rows(List<PlacedNode> placed, double above) {
    List<Box> boxes = placed.stream().map(node -> node.outline().box()).toList();
    if (!to.isLevel()) {
      return List.of(Box.around(boxes));
    }
    List<Box> rows = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i += perRow) {
      Box row = Box.around(boxes.subList(i, Math.min(boxes.size(), i + perRow)));
      rows.add(new Box(row.left(), row.top() - above, row.right(), row.bottom()));
    }
    return rows;
  }
}
