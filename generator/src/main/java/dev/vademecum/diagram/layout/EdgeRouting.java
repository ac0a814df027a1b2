package dev.vademecum.diagram.layout;

import dev.vademecum.drawing.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Gives every edge its way: short ones before long ones. */
public final class EdgeRouting {
  private static final int LOOP_STEP = 15;
  private static final double LINE_STEP = 6;

  private final Map<String, PlacedNode> nodes;
  private final Router router;
  private final BiFunction<PlacedNode, PlacedNode, ? extends List<? extends Way>> ways;
  private final List<Polyline> lines = new ArrayList<>();
  private long compared;

  /**
   * Routing between nodes.
   *
   * @param ways that lead from within one node to within another
   */
  public EdgeRouting(
      List<PlacedNode> nodes,
      Router router,
      BiFunction<PlacedNode, PlacedNode, ? extends List<? extends Way>> ways) {
    this.nodes = nodes.stream().collect(Collectors.toMap(PlacedNode::id, node -> node));
    this.router = router;
    this.ways = ways;
  }

  /** Keeps edges apart from lines that are no edges. */
  public EdgeRouting besides(List<Polyline> others) {
    others.forEach(line -> lines.add(line.part(0, line.length(), LINE_STEP)));
    return this;
  }

  /**
   * The edges with their ways, in their own order.
   *
   * @param done those that have a way already
   */
  public List<RoutedEdge> route(List<Edge> edges, List<RoutedEdge> done) {
    List<RoutedEdge> routed = new ArrayList<>(done);
    Traffic traffic = router.traffic();
    lines.forEach(traffic::add);
    done.forEach(edge -> traffic.add(edge.path()));
    Set<Edge> ready = done.stream().map(RoutedEdge::edge).collect(Collectors.toSet());
    edges.stream()
        .filter(edge -> !ready.contains(edge))
        .sorted(Comparator.comparingDouble(this::span))
        .forEach(edge -> routed.add(RoutedEdge.of(edge, List.of(way(edge, traffic)))));
    compared += traffic.compared();
    Map<Edge, Integer> order = new HashMap<>();
    edges.forEach(edge -> order.putIfAbsent(edge, order.size()));
    routed.sort(Comparator.comparingInt(edge -> order.getOrDefault(edge.edge(), -1)));
    return routed;
  }

  /** How often ways were held against edges close to them: the work that a full drawing costs. */
  public long compared() {
    return compared;
  }

  private Polyline way(Edge edge, Traffic others) {
    PlacedNode from = node(edge.from().value());
    PlacedNode to = node(edge.to().value());
    List<? extends Way> choice = from.id().equals(to.id()) ? loops(from) : ways.apply(from, to);
    Polyline way = router.route(from, to, choice, others);
    others.add(way);
    return way;
  }

  private static List<Polyline> loops(PlacedNode node) {
    return IntStream.range(0, 360 / LOOP_STEP)
        .mapToObj(i -> Bows.loop(node.outline(), i * LOOP_STEP))
        .toList();
  }

  private double span(Edge edge) {
    Point from = node(edge.from().value()).outline().centre();
    return from.distance(node(edge.to().value()).outline().centre());
  }

  private PlacedNode node(String id) {
    PlacedNode node = nodes.get(id);
    if (node == null) {
      throw new IllegalArgumentException("no node " + id);
    }
    return node;
  }
}
