package dev.vademecum.diagram;

import dev.vademecum.drawing.Annotation;
import dev.vademecum.drawing.Arrows;
import dev.vademecum.drawing.Drawing;
import dev.vademecum.drawing.Edge;
import dev.vademecum.drawing.EdgeKind;
import dev.vademecum.drawing.Group;
import dev.vademecum.drawing.Node;
import dev.vademecum.drawing.NodeKind;
import dev.vademecum.drawing.Placement;
import dev.vademecum.drawing.Region;
import dev.vademecum.drawing.Statement;
import dev.vademecum.drawing.Table;
import dev.vademecum.source.Located;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a drawing says, without its geometry. It has no words of its own, so it can be worded in
 * any language. Soft hyphens are gone.
 *
 * @param regions what nodes stand in, such as rings from the inside out
 * @param items the nodes in reading order
 * @param table where rows and columns tell it best; the items then tell it too
 * @param statements what else there is to see
 */
public record TextVersion(
    List<Region> regions, List<Item> items, Optional<Table> table, List<Statement> statements) {
  public TextVersion {
    regions = List.copyOf(regions);
    items = List.copyOf(items);
    statements = List.copyOf(statements);
  }

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
        drawing.regions(),
        drawing.nodesAsRead().stream().map(node -> item(drawing, node)).toList(),
        drawing.table(),
        Stream.concat(drawing.statements().stream(), parts(drawing)).toList());
  }

  private static Stream<Statement> parts(Drawing drawing) {
    return Stream.concat(
        drawing.parts().groups().stream().map(group -> group(drawing, group)),
        drawing.parts().annotations().stream().map(remark -> remark(drawing, remark)));
  }

  private static Statement group(Drawing drawing, Group group) {
    String members =
        group.members().stream()
            .map(member -> label(drawing, member.value()))
            .collect(Collectors.joining(", "));
    return Statement.of("group", group.label().value(), members);
  }

  private static Statement remark(Drawing drawing, Annotation remark) {
    Optional<Located<String>> near =
        remark.at() instanceof Placement.Near place ? place.node() : Optional.empty();
    return near.map(node -> label(drawing, node.value()))
        .map(node -> Statement.of("remark-at", node, remark.text().value()))
        .orElseGet(() -> Statement.of("remark", remark.text().value()));
  }

  private static String label(Drawing drawing, String id) {
    return drawing.node(id).map(node -> plain(node.label())).orElse(id);
  }

  private static Item item(Drawing drawing, Node node) {
    return new Item(
        node.id().value(),
        plain(node.label()),
        plain(node.sub()),
        node.kind(),
        drawing.region(node),
        node.use().stream().map(Located::value).toList(),
        node.term().map(Located::value),
        node.ref().map(Located::value),
        drawing.edges().stream()
            .filter(edge -> edge.from().value().equals(node.id().value()))
            .map(edge -> way(drawing, edge))
            .toList());
  }

  private static Way way(Drawing drawing, Edge edge) {
    String target = edge.to().value();
    return new Way(edge.kind(), edge.arrows(), plain(edge.label()), target, label(drawing, target));
  }

  private static String plain(Optional<Located<String>> text) {
    return text.map(TextVersion::plain).orElse("");
  }

  private static String plain(Located<String> text) {
    return text.value().replace("\u00AD", "");
  }
}
