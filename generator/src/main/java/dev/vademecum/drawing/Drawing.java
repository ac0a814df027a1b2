package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A model as its author wrote it, free of contradictions: every edge has two nodes, every node a
 * place of its own.
 */
public sealed interface Drawing
    permits Rings,
        Cycle,
        Wheel,
        Matrix,
        Curve,
        Scales,
        Forces,
        Cube,
        Steps,
        Levels,
        Graph,
        Tree,
        Venn {
  Archetype archetype();

  Parts parts();

  /** What nodes stand in and has a name, in an order that makes sense. */
  default List<Region> regions() {
    return List.of();
  }

  /** The name of the region in which a node stands, or empty. */
  default String region(Node node) {
    return "";
  }

  /** What is best told in rows and columns; where there is one, it tells all of the nodes. */
  default Optional<Table> table() {
    return Optional.empty();
  }

  /** What the drawing says beside its nodes, edges, groups, annotations, regions and table. */
  default List<Statement> statements() {
    return List.of();
  }

  /** Whether its nodes have no room to be written about within, so that this is done beside it. */
  default boolean isWrittenBeside() {
    return false;
  }

  /**
   * The same drawing with other names of nodes and of what they stand in. What got another one has
   * no explanation below it any more.
   */
  Drawing renamed(UnaryOperator<Located<String>> names);

  /** The same drawing, to be filled in by hand. */
  Drawing emptied(Worksheet sheet);

  /** In the order of the file. */
  default List<Node> nodes() {
    return parts().nodes();
  }

  /** In the order of the file. */
  default List<Edge> edges() {
    return parts().edges();
  }

  /** The ids of all nodes, in the order in which they are read and reached by the keyboard. */
  default List<String> readingOrder() {
    return parts().readingOrder();
  }

  default Optional<Node> node(String id) {
    return nodes().stream().filter(node -> node.id().value().equals(id)).findFirst();
  }

  /** All nodes, in the order in which they are read. */
  default List<Node> nodesAsRead() {
    return readingOrder().stream().map(this::node).flatMap(Optional::stream).toList();
  }
}
