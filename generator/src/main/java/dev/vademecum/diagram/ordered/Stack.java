package dev.vademecum.diagram.ordered;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Form;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Outline;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.drawing.Edge;
import dev.vademecum.drawing.Levels;
import dev.vademecum.drawing.Node;
import java.util.ArrayList;
import java.util.List;

/** Levels as boxes of one width, or as the rungs of a ladder. */
final class Stack implements LevelShapes {
  private static final double WIDTH = 300;
  private static final double NARROW_WIDTH = 230;
  private static final double GAP = 6;
  private static final double RUNG_GAP = 15;
  private static final double EDGE_GAP = 30;
  private static final double RAIL = 16;
  private static final double OVER = 18;

  private final Levels drawing;
  private final Kit kit;
  private final boolean ladder;

  /**
   * Boxes for levels.
   *
   * @param ladder whether they are the rungs of one
   */
  Stack(Levels drawing, Kit kit, boolean ladder) {
    this.drawing = drawing;
    this.kit = kit;
    this.ladder = ladder;
  }

  @Override
  public Result shapes() {
    double width = kit.measures().labelsOnEdges() ? WIDTH : NARROW_WIDTH;
    Words.Fit fit = new Words.Fit(kit, Message.of("model-label.level"));
    List<Node> levels = drawing.fromTop();
    List<Words> words = levels.stream().map(node -> fit.words(node, width)).toList();
    double padX = kit.measures().node().paddingX();
    double padY = kit.measures().node().paddingY();
    double widest = words.stream().mapToDouble(w -> w.box().width()).max().orElse(0);
    double tallest = words.stream().mapToDouble(w -> w.box().height()).max().orElse(0);
    Box box =
        Box.around(Point.ORIGIN, Math.max(width * 0.75, widest) + 2 * padX, tallest + 2 * padY);
    List<PlacedNode> nodes = new ArrayList<>();
    double middle = 0;
    for (int i = 0; i < levels.size(); i++) {
      PlacedNode node = words.get(i).within(levels.get(i), new Outline(Form.RECTANGLE, box));
      nodes.add(node.at(new Point(0, middle)));
      middle += box.height() + (i + 1 < levels.size() ? gap(levels.get(i), levels.get(i + 1)) : 0);
    }
    return new Result(nodes, ladder ? rails(nodes) : List.of());
  }

  private double gap(Node upper, Node lower) {
    boolean joined =
        drawing.edges().stream().anyMatch(e -> joins(e, upper, lower) || joins(e, lower, upper));
    return joined ? EDGE_GAP : ladder ? RUNG_GAP : GAP;
  }

  private static boolean joins(Edge edge, Node from, Node to) {
    return edge.from().value().equals(from.id().value())
        && edge.to().value().equals(to.id().value());
  }

  private static List<Backdrop> rails(List<PlacedNode> nodes) {
    Box all = Box.around(nodes.stream().map(node -> node.outline().box()).toList());
    List<Backdrop> rails = new ArrayList<>();
    for (double x : List.of(all.left() + RAIL, all.right() - RAIL)) {
      Point top = new Point(x, all.top() - OVER);
      Point bottom = new Point(x, all.bottom() + OVER);
      rails.add(new Backdrop.Form("rail", Trace.line(List.of(top, bottom))));
    }
    return rails;
  }
}
