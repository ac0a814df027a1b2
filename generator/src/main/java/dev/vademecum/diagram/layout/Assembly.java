package dev.vademecum.diagram.layout;

import dev.vademecum.drawing.Drawing;
import dev.vademecum.drawing.Placement;
import dev.vademecum.source.Located;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
   * A whole layout, with annotations beside the nodes they are about.
   *
   * @param backdrops from the back to the front
   * @param rows of the key, before those that explain numbers
   */
  public Layout layout(
      List<Backdrop> backdrops,
      List<PlacedNode> nodes,
      List<RoutedEdge> edges,
      List<KeyMaker.Row> rows) {
    return layout(backdrops, nodes, edges, rows, place -> Optional.empty());
  }

  /**
   * A whole layout.
   *
   * @param places what annotations are about that have a place of their own
   */
  public Layout layout(
      List<Backdrop> backdrops,
      List<PlacedNode> nodes,
      List<RoutedEdge> edges,
      List<KeyMaker.Row> rows,
      Function<Placement, Optional<Box>> places) {
    return layout(backdrops, nodes, edges, rows, places, List.of());
  }

  /**
   * A whole layout.
   *
   * @param lines that annotations stay clear of, beside edges
   */
  public Layout layout(
      List<Backdrop> backdrops,
      List<PlacedNode> nodes,
      List<RoutedEdge> edges,
      List<KeyMaker.Row> rows,
      Function<Placement, Optional<Box>> places,
      List<Polyline> lines) {
    Space space = new Space();
    lines.forEach(space::take);
    backdrops.forEach(space::take);
    nodes.forEach(space::take);
    edges.forEach(space::take);
    List<KeyMaker.Row> before =
        Stream.of(kit.legend(), rows, rows(edges)).flatMap(List::stream).toList();
    Remarks remarks =
        new Remarks(kit, space, place -> about(place, nodes, places), KeyMaker.last(before));
    remarks.place(drawing.parts().annotations());
    List<Backdrop> all = Stream.concat(backdrops.stream(), remarks.marks().stream()).toList();
    List<KeyMaker.Row> explained = Stream.of(before, remarks.rows()).flatMap(List::stream).toList();
    return whole(all, inOrder(nodes), edges, explained);
  }

  private Layout whole(
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
    List<KeyRow> key =
        new KeyMaker(kit.wrapping(), kit.measures().keyedFor(figure.width())).make(rows, figure);
    Box bounds =
        Box.around(Stream.concat(Stream.of(figure), key.stream().map(KeyRow::box)).toList())
            .grown(kit.measures().margin());
    return new Layout(bounds, figure, backdrops, nodes, edges, List.of(), key, List.of());
  }

  private static Optional<Box> about(
      Placement place, List<PlacedNode> nodes, Function<Placement, Optional<Box>> places) {
    Optional<String> near =
        place instanceof Placement.Near at ? at.node().map(Located::value) : Optional.empty();
    return nodes.stream()
        .filter(node -> near.filter(node.id()::equals).isPresent())
        .findFirst()
        .map(node -> node.isBeside() ? node.words() : node.box())
        .or(() -> places.apply(place));
  }

  private List<PlacedNode> inOrder(List<PlacedNode> nodes) {
    Map<String, Integer> order = new HashMap<>();
    drawing.readingOrder().forEach(id -> order.putIfAbsent(id, order.size()));
    return nodes.stream()
        .sorted(Comparator.comparingInt(node -> order.getOrDefault(node.id(), -1)))
        .toList();
  }

  private static List<KeyMaker.Row> rows(List<RoutedEdge> edges) {
    Map<Integer, KeyMaker.Row> all = new LinkedHashMap<>();
    for (RoutedEdge edge : edges) {
      edge.number().ifPresent(mark -> all.putIfAbsent(mark.number(), row(edge, mark)));
    }
    return List.copyOf(all.values());
  }

  private static KeyMaker.Row row(RoutedEdge edge, RoutedEdge.NumberMark mark) {
    String label = edge.edge().label().map(text -> text.value()).orElse("");
    return new KeyMaker.Row(new KeyRow.Sign.OfNumber(mark.number()), "", label);
  }
}
