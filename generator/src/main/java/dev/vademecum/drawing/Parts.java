package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What drawings of all archetypes are made of.
 *
 * @param nodes in the order of the file, those outside of the figure last
 * @param edges in the order of the file
 * @param readingOrder the ids of all nodes
 */
public record Parts(
    List<Node> nodes,
    List<Edge> edges,
    List<Group> groups,
    List<Annotation> annotations,
    List<String> readingOrder,
    Optional<Worksheet> worksheet) {
  public Parts {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    groups = List.copyOf(groups);
    annotations = List.copyOf(annotations);
    readingOrder = List.copyOf(readingOrder);
  }

  Parts renamed(UnaryOperator<Located<String>> names) {
    List<Node> renamed = nodes.stream().map(node -> node.renamed(names)).toList();
    return new Parts(renamed, edges, groups, annotations, readingOrder, worksheet);
  }
}
