package dev.vademecum.drawing;

import java.util.List;
import java.util.Optional;

/**
 * A model as its author wrote it, free of contradictions: every edge has two nodes, every node a
 * place of its own.
 */
public sealed interface Drawing permits Rings {
  Archetype archetype();

  /** In the order of the file. */
  List<Node> nodes();

  /** In the order of the file. */
  List<Edge> edges();

  /** The ids of all nodes, in the order in which they are read and reached by the keyboard. */
  List<String> readingOrder();

  default Optional<Node> node(String id) {
    return nodes().stream().filter(node -> node.id().value().equals(id)).findFirst();
  }

  /** All nodes, in the order in which they are read. */
  default List<Node> nodesAsRead() {
    return readingOrder().stream().map(this::node).flatMap(Optional::stream).toList();
  }
}
