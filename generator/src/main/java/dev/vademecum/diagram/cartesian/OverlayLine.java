package dev.vademecum.diagram.cartesian;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.drawing.Arrows;
import dev.vademecum.drawing.Matrix;
import java.util.ArrayList;
import java.util.List;

/** A line over the cells of a grid, and words that make way for it. */
final class OverlayLine {
  private static final double ROOM = 5;
  private static final double COVERED = 6;

  private final Matrix.Overlay line;
  private final Trace trace;
  private final Polyline path;

  OverlayLine(Matrix.Overlay line, List<PlacedNode> nodes) {
    this.line = line;
    List<Point> points =
        line.through().stream()
            .flatMap(id -> nodes.stream().filter(node -> node.id().equals(id)))
            .map(node -> node.outline().centre())
            .toList();
    this.trace = line.smooth() ? Trace.smooth(points) : Trace.line(points);
    this.path = new Polyline(trace.points());
  }

  /** The nodes, with their words where the line does not run. */
  List<PlacedNode> clear(List<PlacedNode> nodes, Kit kit) {
    List<PlacedNode> cleared = new ArrayList<>();
    for (PlacedNode node : nodes) {
      if (isClear(node)) {
        cleared.add(node);
        continue;
      }
      List<PlacedNode> choice = CellWords.moved(node).stream().filter(this::isClear).toList();
      if (choice.isEmpty()) {
        kit.findings()
            .report(
                Code.MODEL_OVERLAP,
                line.span(),
                Message.of("model-overlap.curve", node.id()),
                Message.of("model-overlap.curve.hint"));
      }
      cleared.add(choice.isEmpty() ? node : choice.get(0));
    }
    return cleared;
  }

  /** Whether the words of all nodes can make way. */
  boolean hasRoom(List<PlacedNode> nodes) {
    return nodes.stream()
        .allMatch(node -> isClear(node) || CellWords.moved(node).stream().anyMatch(this::isClear));
  }

  private boolean isClear(PlacedNode node) {
    return !path.touches(node.label().box().grown(ROOM))
        && node.sub().filter(sub -> path.touches(sub.box().grown(ROOM))).isEmpty();
  }

  List<Backdrop> shapes() {
    List<Backdrop> shapes = new ArrayList<>();
    boolean atEnd = line.arrows() != Arrows.NONE;
    boolean atStart = line.arrows() == Arrows.BOTH;
    Polyline drawn = path.part(atStart ? COVERED : 0, path.length() - (atEnd ? COVERED : 0), ROOM);
    shapes.add(
        new Backdrop.Form(
            "overlay-line", line.smooth() ? Trace.smooth(drawn.points()) : cut(atStart, atEnd)));
    if (atEnd) {
      Point before = path.at(path.length() - 2 * COVERED);
      shapes.add(new Backdrop.Form("overlay-head", AxisLines.head(path.last(), before)));
    }
    if (atStart) {
      shapes.add(
          new Backdrop.Form("overlay-head", AxisLines.head(path.first(), path.at(2 * COVERED))));
    }
    return shapes;
  }

  private Trace cut(boolean atStart, boolean atEnd) {
    List<Point> points = new ArrayList<>(trace.points());
    if (atStart) {
      points.set(0, path.at(COVERED));
    }
    if (atEnd) {
      points.set(points.size() - 1, path.at(path.length() - COVERED));
    }
    return Trace.line(points);
  }
}
