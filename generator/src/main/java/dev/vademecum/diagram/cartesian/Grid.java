package dev.vademecum.diagram.cartesian;

import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.PlacedNode;
import java.util.Comparator;
import java.util.List;

/**
 * Where columns and rows are.
 *
 * @param columns from the left
 * @param rows from the top
 */
record Grid(List<Span> columns, List<Span> rows) {
  private static final Comparator<Span> ORDER = Comparator.comparingDouble(Span::from);

  Grid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** From where to where a column or row reaches. */
  record Span(double from, double to) {
    double middle() {
      return (from + to) / 2;
    }

    double size() {
      return to - from;
    }
  }

  /** A grid of the columns and rows in which nodes stand. */
  static Grid of(List<PlacedNode> nodes) {
    List<Box> boxes = nodes.stream().map(node -> node.outline().box()).toList();
    return new Grid(
        boxes.stream().map(b -> new Span(b.left(), b.right())).distinct().sorted(ORDER).toList(),
        boxes.stream().map(b -> new Span(b.top(), b.bottom())).distinct().sorted(ORDER).toList());
  }

  Box cell(int row, int column) {
    Span across = columns.get(column);
    Span down = rows.get(row);
    return new Box(across.from(), down.from(), across.to(), down.to());
  }

  Box box() {
    return cell(0, 0).with(cell(rows.size() - 1, columns.size() - 1));
  }

  /** The middle of what lies between a span and the next; outside of all at both ends. */
  static double between(List<Span> spans, int before, double outside) {
    if (before < 0) {
      return spans.get(0).from() - outside;
    }
    if (before == spans.size() - 1) {
      return spans.get(before).to() + outside;
    }
    return (spans.get(before).to() + spans.get(before + 1).from()) / 2;
  }
}
