package dev.vademecum.diagram.layout;

import dev.vademecum.drawing.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An edge with its way.
 *
 * @param parts smooth lines, each from where the one before ends; tips of arrowheads included
 * @param path the whole way, from border to border: who places words asks for it again and again
 * @param label beside the line
 * @param number stands on the line for a label that found no room and went to the key
 */
public record RoutedEdge(
    Edge edge,
    List<Polyline> parts,
    Polyline path,
    Optional<TextBlock> label,
    Optional<NumberMark> number) {
  public RoutedEdge {
    parts = List.copyOf(parts);
  }

  /** A number on an edge, which the key explains. */
  public record NumberMark(int number, Point at, double radius) {
    public Box box() {
      return Box.around(at, 2 * radius, 2 * radius);
    }
  }

  public static RoutedEdge of(Edge edge, List<Polyline> parts) {
    return new RoutedEdge(edge, parts, joined(parts), Optional.empty(), Optional.empty());
  }

  public RoutedEdge labelled(TextBlock block) {
    return new RoutedEdge(edge, parts, path, Optional.of(block), number);
  }

  public RoutedEdge numbered(NumberMark mark) {
    return new RoutedEdge(edge, parts, path, label, Optional.of(mark));
  }

  /** What the line, its label and its number cover. */
  public Stream<Box> boxes() {
    return Stream.of(
            Stream.of(path.reach()),
            label.stream().map(TextBlock::box),
            number.stream().map(NumberMark::box))
        .flatMap(boxes -> boxes);
  }

  private static Polyline joined(List<Polyline> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    List<Point> points = new ArrayList<>(parts.get(0).points());
    for (Polyline part : parts.subList(1, parts.size())) {
      points.addAll(part.points().subList(1, part.points().size()));
    }
    return new Polyline(points);
  }
}
