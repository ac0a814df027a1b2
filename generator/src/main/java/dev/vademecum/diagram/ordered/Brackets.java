package dev.vademecum.diagram.ordered;

import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.diagram.layout.Trace;
import java.util.ArrayList;
import java.util.List;

/** Brackets with names, for groups of nodes that follow one another. */
final class Brackets {
  private static final double AWAY = 10;
  private static final double TICK = 6;
  private static final double WORDS_GAP = 6;
  private static final double BESIDE = 112;
  private static final double BESIDE_NARROW = 78;
  private static final double LEAST = 70;
  private static final double INSET = 3;

  private final Kit kit;
  private final List<Stretch> stretches;

  Brackets(Kit kit, List<Stretch> stretches) {
    this.kit = kit;
    this.stretches = stretches;
  }

  /** What brackets above a row need, where each step takes that much of it. */
  double height(double step) {
    double height = 0;
    for (Stretch stretch : stretches) {
      height = Math.max(height, (stretch.depth() + 1) * layer(step));
    }
    return height;
  }

  /** The height of a bracket with its name, the same for all. */
  private double layer(double step) {
    return AWAY
        + TICK
        + WORDS_GAP
        + stretches.stream()
            .mapToDouble(s -> words(s, step * (s.to() - s.from() + 1)).box().height())
            .max()
            .orElse(0);
  }

  private TextBlock words(Stretch stretch, double width) {
    return kit.text(
        stretch.group().label().value(), kit.measures().type().heading(), Math.max(LEAST, width));
  }

  /** Brackets above the rows; one that turns with a row is drawn once more. */
  List<Backdrop> above(List<PlacedNode> nodes, int perRow, double step) {
    List<Backdrop> drawn = new ArrayList<>();
    for (Stretch stretch : stretches) {
      for (int row = stretch.from() / perRow; row <= stretch.to() / perRow; row++) {
        int from = Math.max(stretch.from(), row * perRow);
        int to = Math.min(stretch.to(), row * perRow + perRow - 1);
        Box covered = own(nodes, from, to, step);
        double top =
            around(nodes.subList(row * perRow, Math.min(nodes.size(), (row + 1) * perRow))).top();
        double y = top - AWAY - stretch.depth() * layer(step);
        drawn.add(
            line(
                new Point(covered.left() + INSET, y),
                new Point(covered.left() + INSET, y - TICK),
                new Point(covered.right() - INSET, y - TICK),
                new Point(covered.right() - INSET, y)));
        TextBlock words = words(stretch, covered.width());
        Point middle =
            new Point(covered.centre().x(), y - TICK - WORDS_GAP - words.box().height() / 2);
        drawn.add(new Backdrop.Words("group-label", words.at(middle)));
      }
    }
    return drawn;
  }

  /** What a stretch covers but for half of what tips reach into the next shape on either side. */
  private static Box own(List<PlacedNode> nodes, int from, int to, double step) {
    Box covered = around(nodes.subList(from, to + 1));
    double shared = Math.max(0, nodes.get(from).outline().box().width() - step) / 2;
    return new Box(
        covered.left() + shared, covered.top(), covered.right() - shared, covered.bottom());
  }

  /** Brackets to the left of a column. */
  List<Backdrop> beside(List<PlacedNode> nodes) {
    return beside(nodes, around(nodes).left());
  }

  /**
   * Brackets to the left of a column.
   *
   * @param left where they start
   */
  List<Backdrop> beside(List<PlacedNode> nodes, double left) {
    List<Backdrop> drawn = new ArrayList<>();
    double width = kit.measures().labelsOnEdges() ? BESIDE : BESIDE_NARROW;
    double layer =
        AWAY
            + TICK
            + WORDS_GAP
            + stretches.stream()
                .mapToDouble(stretch -> words(stretch, width).box().width())
                .max()
                .orElse(0);
    for (Stretch stretch : stretches) {
      Box covered = around(nodes.subList(stretch.from(), stretch.to() + 1));
      double x = left - AWAY - stretch.depth() * layer;
      drawn.add(
          line(
              new Point(x, covered.top() + INSET),
              new Point(x - TICK, covered.top() + INSET),
              new Point(x - TICK, covered.bottom() - INSET),
              new Point(x, covered.bottom() - INSET)));
      TextBlock words = words(stretch, width);
      double middle = x - TICK - WORDS_GAP - words.box().width() / 2;
      drawn.add(
          new Backdrop.Words("group-label", words.at(new Point(middle, covered.centre().y()))));
    }
    return drawn;
  }

  private static Box around(List<PlacedNode> nodes) {
    return Box.around(nodes.stream().map(node -> node.outline().box()).toList());
  }

  private static Backdrop line(Point... corners) {
    return new Backdrop.Form("bracket", Trace.line(List.of(corners)));
  }
}
