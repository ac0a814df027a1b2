package dev.vademecum.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/** What is taken in a drawing while it is laid out, so that words find room. */
public final class Space {
  private final List<Box> boxes = new ArrayList<>();
  private final List<Polyline> lines = new ArrayList<>();

  public Space take(Box box) {
    boxes.add(box);
    return this;
  }

  public Space take(Polyline line) {
    lines.add(line);
    return this;
  }

  /** Takes what a node covers, its words too. */
  public Space take(PlacedNode node) {
    return node.isBeside() ? take(node.outline().box()).take(node.words()) : take(node.box());
  }

  public Space take(RoutedEdge edge) {
    take(edge.path());
    edge.label().ifPresent(label -> take(label.box()));
    edge.number().ifPresent(mark -> take(mark.box()));
    return this;
  }

  /** Takes letters, lines, and the borders of areas, within which all stays free. */
  public Space take(Backdrop backdrop) {
    backdrop.letters().forEach(this::take);
    if (backdrop instanceof Backdrop.Form form) {
      take(border(form.trace()));
    }
    return this;
  }

  private static Polyline border(Trace trace) {
    return trace.closed() ? Polyline.closed(trace.points()) : new Polyline(trace.points());
  }

  public boolean isFree(Box box) {
    return boxes.stream().noneMatch(box::overlaps) && lines.stream().noneMatch(l -> l.touches(box));
  }
}
