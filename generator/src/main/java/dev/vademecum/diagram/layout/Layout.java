package dev.vademecum.diagram.layout;

import java.util.List;
import java.util.Optional;

/**
 * A drawing in which everything has its place.
 *
 * @param bounds what the figure covers, margins and key included
 * @param figure what it covers without the key
 * @param backdrops from the back to the front
 * @param nodes in reading order
 * @param edges in the order of the file
 * @param junctions where bundled edges part
 * @param front what lies over nodes, but not over their words
 */
public record Layout(
    Box bounds,
    Box figure,
    List<Backdrop> backdrops,
    List<PlacedNode> nodes,
    List<RoutedEdge> edges,
    List<Point> junctions,
    List<KeyRow> key,
    List<Backdrop> front) {
  public Layout {
    front = List.copyOf(front);
    backdrops = List.copyOf(backdrops);
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    junctions = List.copyOf(junctions);
    key = List.copyOf(key);
  }

  /** Whether no edge runs through a node, and no number stands on one. */
  public boolean isClear() {
    return nodes.stream()
        .map(PlacedNode::outline)
        .allMatch(outline -> edges.stream().allMatch(edge -> isClear(edge, outline)));
  }

  private static boolean isClear(RoutedEdge edge, Outline outline) {
    return edge.path().points().stream().noneMatch(outline::contains)
        && edge.number().stream().noneMatch(mark -> outline.meets(mark.box()));
  }

  /** The same, with places where bundled edges part. */
  public Layout joined(List<Point> at) {
    return new Layout(bounds, figure, backdrops, nodes, edges, at, key, front);
  }

  /** The same, with something over the nodes. */
  public Layout covered(List<Backdrop> by) {
    return new Layout(bounds, figure, backdrops, nodes, edges, junctions, key, by);
  }

  public Optional<PlacedNode> node(String id) {
    return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
  }
}
