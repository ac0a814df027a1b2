package dev.vademecum.diagram;

import dev.vademecum.drawing.Arrows;
import dev.vademecum.drawing.Drawing;
import dev.vademecum.drawing.Edge;
import dev.vademecum.drawing.EdgeKind;
import dev.vademecum.drawing.Node;
import dev.vademecum.drawing.NodeKind;
import dev.vademecum.drawing.Placement;
import dev.vademecum.drawing.Ring;
import dev.vademecum.drawing.Rings;
import dev.vademecum.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * All that a drawing says, without its geometry. It has no words of its own, so it can be worded in
 * any language. Soft hyphens are gone.
 *
 * @param regions what nodes stand in, such as rings from the inside out
 * @param items the nodes in reading order
 */
public record TextVersion(List<Region> regions, List<Item> items) {
  public TextVersion {
    regions = List.copyOf(regions);
    items = List.copyOf(items);
  }

  /**
   * A part of the drawing with a name.
   *
   * @param sub explains it, or is empty
   */
  public record Region(String id, String label, String sub) {}

  /**
   * A node.
   *
   * @param sub explains it, or is empty
   * @param region the label of the region it stands in
   * @param use ids of interventions
   * @param edges the edges that start here
   */
  public record Item(
      String id,
      String label,
      String sub,
      NodeKind kind,
      String region,
      List<String> use,
      Optional<String> term,
      Optional<String> ref,
      List<Way> edges) {
    public Item {
      use = List.copyOf(use);
      edges = List.copyOf(edges);
    }
  }

  /**
   * An edge, as seen from where it starts.
   *
   * @param label on the edge, or empty
   * @param target label of the node it leads to
   */
  public record Way(EdgeKind kind, Arrows arrows, String label, String targetId, String target) {}

  static TextVersion of(Drawing drawing) {
    return new TextVersion(
        regions(drawing), drawing.nodesAsRead().stream().map(node -> item(drawing, node)).toList());
  }

  private static List<Region> regions(Drawing drawing) {
    return drawing instanceof Rings rings
        ? rings.rings().stream().map(TextVersion::region).toList()
        : List.of();
  }

  private static Region region(Ring ring) {
    return new Region(ring.id().value(), plain(ring.label()), plain(ring.sub()));
  }

  private static Item item(Drawing drawing, Node node) {
    return new Item(
        node.id().value(),
        plain(node.label()),
        plain(node.sub()),
        node.kind(),
        place(drawing, node),
        node.use().stream().map(Located::value).toList(),
        node.term().map(Located::value),
        node.ref().map(Located::value),
        drawing.edges().stream()
            .filter(edge -> edge.from().value().equals(node.id().value()))
            .map(edge -> way(drawing, edge))
            .toList());
  }

  private static String place(Drawing drawing, Node node) {
    return drawing instanceof Rings rings && node.place() instanceof Placement.OnRing place
        ? plain(rings.rings().get(rings.ringIndex(place.ring().value())).label())
        : "";
  }

  private static Way way(Drawing drawing, Edge edge) {
    String target = edge.to().value();
    String label = drawing.node(target).map(node -> plain(node.label())).orElse(target);
    return new Way(edge.kind(), edge.arrows(), plain(edge.label()), target, label);
  }

  private static String plain(Optional<Located<String>> text) {
    return text.map(TextVersion::plain).orElse("");
  }

  private static String plain(Located<String> text) {
    return text.value().replace("\u00AD", "");
  }
}
