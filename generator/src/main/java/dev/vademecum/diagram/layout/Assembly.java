package dev.vademecum.diagram.layout;

import dev.vademecum.drawing.Drawing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts together what an engine has placed: the key below it, and the bounds around all. */
public final class Assembly {
  private final Drawing drawing;
  private final Kit kit;

  public Assembly(Drawing drawing, Kit kit) {
    this.drawing = drawing;
    this.kit = kit;
  }

  /**
   * A whole layout.
   *
   * @param backdrops from the back to the front
   * @param rows of the key, before those that explain the numbers on edges
   */
  public Layout layout(
      List<Backdrop> backdrops,
      List<PlacedNode> nodes,
      List<RoutedEdge> edges,
      List<KeyMaker.Row> rows) {
    Box figure =
        Box.around(
            Stream.of(
                    nodes.stream().map(PlacedNode::box),
                    backdrops.stream().map(Backdrop::box),
                    edges.stream().flatMap(RoutedEdge::boxes))
                .flatMap(boxes -> boxes)
                .toList());
    List<KeyRow> key = new KeyMaker(kit.wrapping(), kit.measures()).make(all(rows, edges), figure);
    Box bounds =
        Box.around(Stream.concat(Stream.of(figure), key.stream().map(KeyRow::box)).toList())
            .grown(kit.measures().margin());
    return new Layout(bounds, figure, backdrops, inOrder(nodes), edges, List.of(), key);
  }

  private List<PlacedNode> inOrder(List<PlacedNode> nodes) {
    List<String> order = drawing.readingOrder();
    return nodes.stream().sorted(Comparator.comparingInt(n -> order.indexOf(n.id()))).toList();
  }

  private static List<KeyMaker.Row> all(List<KeyMaker.Row> rows, List<RoutedEdge> edges) {
    List<KeyMaker.Row> all = new ArrayList<>(rows);
    for (RoutedEdge edge : edges) {
      edge.number().ifPresent(mark -> all.add(row(edge, mark)));
    }
    return all;
  }

  private static KeyMaker.Row row(RoutedEdge edge, RoutedEdge.NumberMark mark) {
    String label = edge.edge().label().map(text -> text.value()).orElse("");
    return new KeyMaker.Row(new KeyRow.Sign.OfNumber(mark.number()), "", label);
  }
}
