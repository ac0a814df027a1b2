package dev.vademecum.diagram.cartesian;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.diagram.text.TextStyle;
import dev.vademecum.drawing.Matrix;
import dev.vademecum.source.Located;
import java.util.ArrayList;
import java.util.List;

/** What lies behind and around the nodes of a grid: empty cells, heads, axes and the strip. */
final class MatrixBackdrop {
  private static final double ROUNDING = 7;
  private static final double HEAD_ROOM = 8;
  private static final double AXIS_ROOM = 10;
  private static final double LONGEST = 1.4;
  private static final double STRIP_ROOM = 12;
  private static final double STRIP_PADDING = 6;

  private final Matrix drawing;
  private final Grid grid;
  private final Kit kit;

  MatrixBackdrop(Matrix drawing, Grid grid, Kit kit) {
    this.drawing = drawing;
    this.grid = grid;
    this.kit = kit;
  }

  /** Cells that no node fills. */
  List<Backdrop> cells(List<PlacedNode> nodes) {
    List<Backdrop> cells = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int column = 0; column < grid.columns().size(); column++) {
        Box cell = grid.cell(row, column);
        if (nodes.stream().noneMatch(node -> node.outline().box().equals(cell))) {
          cells.add(new Backdrop.Form("cell", Trace.rounded(cell, ROUNDING)));
        }
      }
    }
    return cells;
  }

  /**
   * Heads of columns and rows, axes, and the strip.
   *
   * @param inner what they stand around: the grid with what sticks out of it
   */
  List<Backdrop> around(Box inner) {
    List<Backdrop> shapes = new ArrayList<>();
    shapes.addAll(columnHeads(inner));
    List<Backdrop> rowHeads = rowHeads(inner);
    shapes.addAll(rowHeads);
    Box box = grid.box();
    double left =
        rowHeads.stream().mapToDouble(head -> head.box().left()).min().orElse(inner.left());
    Box along = new Box(left - AXIS_ROOM, box.top(), box.right(), inner.bottom() + AXIS_ROOM);
    drawing.y().ifPresent(axis -> shapes.addAll(new AxisLines(kit).beside(axis, y(along, box))));
    drawing
        .x()
        .ifPresent(
            axis ->
                shapes.addAll(
                    new AxisLines(kit)
                        .below(axis, new Box(box.left(), box.top(), box.right(), along.bottom()))));
    shapes.addAll(strip(Box.around(shapes.stream().map(Backdrop::box).toList()).with(inner)));
    return shapes;
  }

  private static Box y(Box along, Box grid) {
    return new Box(along.left(), grid.top(), grid.right(), grid.bottom());
  }

  private List<Backdrop> columnHeads(Box inner) {
    List<Backdrop> heads = new ArrayList<>();
    for (int i = 0; i < grid.columns().size(); i++) {
      Grid.Span column = grid.columns().get(i);
      drawing
          .columns()
          .get(i)
          .label()
          .ifPresent(
              label -> {
                TextBlock head = head(label, column.size(), Message.of("model-label.column"));
                double middle = inner.top() - HEAD_ROOM - head.box().height() / 2;
                heads.add(new Backdrop.Words("head", head.at(new Point(column.middle(), middle))));
              });
    }
    return heads;
  }

  private List<Backdrop> rowHeads(Box inner) {
    List<Backdrop> heads = new ArrayList<>();
    for (int i = 0; i < grid.rows().size(); i++) {
      Grid.Span row = grid.rows().get(i);
      drawing
          .rows()
          .get(i)
          .label()
          .ifPresent(
              label -> {
                TextBlock head = rowHead(label);
                double top = row.middle() - head.box().height() / 2;
                heads.add(new Backdrop.Words("head", head.until(inner.left() - HEAD_ROOM, top)));
              });
    }
    return heads;
  }

  /** A long word is left whole, where it is not too long. */
  private TextBlock rowHead(Located<String> label) {
    double width = Sizes.of(kit).rowLabel();
    TextBlock head = kit.text(label.value(), type(), width);
    if (head.box().width() > LONGEST * width) {
      kit.findings().label(label, Message.of("model-label.row"));
    }
    return head;
  }

  private TextBlock head(Located<String> label, double width, Message where) {
    TextBlock head = kit.text(label.value(), type(), width);
    if (head.box().width() > width + 1) {
      kit.findings().label(label, where);
    }
    return head;
  }

  private TextStyle type() {
    return kit.measures().type().heading();
  }

  private List<Backdrop> strip(Box above) {
    List<Backdrop> shapes = new ArrayList<>();
    int number = drawing.strip().size();
    double width = grid.box().width() / Math.max(1, number);
    List<TextBlock> words =
        drawing.strip().stream()
            .map(label -> head(label, width - 2 * STRIP_PADDING, Message.of("model-label.strip")))
            .toList();
    double height =
        words.stream().mapToDouble(block -> block.box().height()).max().orElse(0)
            + 2 * STRIP_PADDING;
    for (int i = 0; i < number; i++) {
      double left = grid.box().left() + i * width;
      double top = above.bottom() + STRIP_ROOM;
      Box part = new Box(left, top, left + width, top + height);
      shapes.add(new Backdrop.Form("strip", Trace.rectangle(part)));
      shapes.add(new Backdrop.Words("strip-label", words.get(i).at(part.centre())));
    }
    return shapes;
  }
}
