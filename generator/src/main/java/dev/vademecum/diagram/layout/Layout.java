package dev.vademecum.diagram.layout;

import dev.vademecum.drawing.Drawing;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

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
  /** To which words may shrink, in pixels. */
  private static final double LEGIBLE = 8.5;

  /** Of a number in its circle, as a part of the circle's radius. */
  public static final double DIGIT_SIZE = 4.0 / 3;

  public Layout {
    front = List.copyOf(front);
    backdrops = List.copyOf(backdrops);
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    junctions = List.copyOf(junctions);
    key = List.copyOf(key);
  }

  /** The width in pixels below which its smallest words can hardly be read. */
  public double leastWidth() {
    double smallest = sizes().filter(size -> size > 0).min().orElse(Double.MAX_VALUE);
    return Math.ceil(bounds.width()) * LEGIBLE / smallest;
  }

  /** Of all words, in the drawing's units; 0 for what has none. */
  private DoubleStream sizes() {
    Stream<TextBlock> blocks =
        Stream.of(
                nodes.stream().flatMap(n -> Stream.concat(Stream.of(n.label()), n.sub().stream())),
                edges.stream().flatMap(edge -> edge.label().stream()),
                key.stream().flatMap(row -> Stream.of(row.heading(), row.text())))
            .flatMap(each -> each);
    DoubleStream numbers =
        edges.stream().flatMap(edge -> edge.number().stream()).mapToDouble(n -> size(n.radius()));
    return DoubleStream.concat(
        DoubleStream.concat(blocks.mapToDouble(Layout::size), numbers),
        Stream.concat(backdrops.stream(), front.stream()).mapToDouble(Layout::size));
  }

  private static double size(TextBlock block) {
    return block.hasWords() ? block.style().size() : 0;
  }

  private static double size(Backdrop backdrop) {
    if (backdrop instanceof Backdrop.Words words) {
      return size(words.block());
    }
    if (backdrop instanceof Backdrop.TurnedWords words) {
      return size(words.block());
    }
    if (backdrop instanceof Backdrop.CurvedWords words) {
      return words.text().style().size();
    }
    return backdrop instanceof Backdrop.NumberMark mark ? size(mark.radius()) : 0;
  }

  private static double size(double radius) {
    return radius * DIGIT_SIZE;
  }

  /** The same, with nodes as their author named them. */
  public Layout naming(Drawing drawing) {
    List<PlacedNode> named =
        nodes.stream().map(node -> node.of(drawing.node(node.id()).orElse(node.node()))).toList();
    return new Layout(bounds, figure, backdrops, named, edges, junctions, key, front);
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
