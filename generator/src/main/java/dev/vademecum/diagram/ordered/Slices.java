package dev.vademecum.diagram.ordered;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Outline;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.drawing.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fits the words of levels into slices of a shape. */
final class Slices {
  private static final List<Double> WIDTHS = List.of(260.0, 200.0, 150.0, 120.0, 96.0, 76.0);
  private static final List<Double> DOWN = List.of(0.5, 0.6, 0.7, 0.8, 0.9);
  private static final double SIDE = 9;
  private static final double ABOVE = 7;
  private static final double GAP = 2.5;
  private static final int MOST_LINES = 4;

  private final List<Node> levels;
  private final List<List<Words>> choices;
  private final Kit kit;

  /**
   * Slices for levels.
   *
   * @param levels from the top down
   */
  Slices(List<Node> levels, Kit kit) {
    this.levels = levels;
    this.kit = kit;
    this.choices =
        levels.stream()
            .map(
                node ->
                    WIDTHS.stream()
                        .map(w -> Words.of(node, w, kit.measures().type(), kit.wrapping()))
                        .filter(words -> words.lines() <= MOST_LINES)
                        .toList())
            .toList();
  }

  /** Whether the words of a level fit between two heights of a shape. */
  boolean fits(int level, Profile profile, double top, double bottom) {
    return place(level, profile, top, bottom).isPresent();
  }

  /** The words where they fit best: in as few lines as can be, and close to the middle. */
  private Optional<Words> place(int level, Profile profile, double top, double bottom) {
    for (Words words : choices.get(level)) {
      double height = words.box().height();
      double room = bottom - top - 2 * ABOVE - height;
      if (room < 0) {
        continue;
      }
      for (double down : DOWN) {
        double start = top + ABOVE + room * down;
        if (words.box().width() / 2 + SIDE <= profile.room(start, start + height)) {
          return Optional.of(words.at(new Point(0, start + height / 2)));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Cuts a shape. Words that do not fit are reported.
   *
   * @param apart whether a gap is left between slices
   */
  List<PlacedNode> cut(Profile profile, List<Double> heights, boolean apart) {
    List<PlacedNode> nodes = new ArrayList<>();
    double top = 0;
    for (int i = 0; i < levels.size(); i++) {
      Node node = levels.get(i);
      double bottom = top + heights.get(i);
      Optional<Words> placed = place(i, profile, top, bottom);
      if (placed.isEmpty()) {
        kit.findings().label(node.label(), Message.of("model-label.level"));
      }
      Point middle = new Point(0, (top + bottom) / 2);
      Words words = placed.orElseGet(() -> narrowest(node).at(middle));
      double gap = apart ? GAP : 0;
      Trace border =
          Trace.polygon(
              profile.slice(top + (i > 0 ? gap : 0), bottom - (i + 1 < levels.size() ? gap : 0)));
      nodes.add(words.within(node, Outline.free(border)));
      top = bottom;
    }
    return nodes;
  }

  private Words narrowest(Node node) {
    return Words.of(node, WIDTHS.get(WIDTHS.size() - 1), kit.measures().type(), kit.wrapping());
  }
}
