package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The edges of a cycle that its author need not write: from each step to the next and from the last
 * to the first, and those by which one enters and leaves.
 */
final class CycleEdges {
  private final Parts parts;
  private final List<Node> steps;

  CycleEdges(Parts parts) {
    this.parts = parts;
    this.steps =
        parts.nodes().stream().filter(node -> node.place() instanceof Placement.Listed).toList();
  }

  /** The same parts with all edges: an author's own stand for those between steps. */
  Parts completed() {
    List<Edge> edges = new ArrayList<>(parts.edges());
    boolean own = edges.stream().anyMatch(edge -> isStep(edge.from()) && isStep(edge.to()));
    for (int i = 0; i < steps.size() && !own && steps.size() > 1; i++) {
      edges.add(edge(steps.get(i), steps.get((i + 1) % steps.size())));
    }
    for (Node node : parts.nodes()) {
      if (!steps.contains(node) && !isJoined(node)) {
        passage(node).ifPresent(edges::add);
      }
    }
    return new Parts(
        parts.nodes(),
        edges,
        parts.groups(),
        parts.annotations(),
        parts.readingOrder(),
        parts.worksheet());
  }

  private boolean isStep(Located<String> id) {
    return steps.stream().anyMatch(step -> step.id().value().equals(id.value()));
  }

  private boolean isJoined(Node node) {
    String id = node.id().value();
    return parts.edges().stream()
        .anyMatch(edge -> edge.from().value().equals(id) || edge.to().value().equals(id));
  }

  /** How one enters or leaves here; other nodes outside lead nowhere by themselves. */
  private Optional<Edge> passage(Node node) {
    Optional<String> near =
        node.place() instanceof Placement.Near place
            ? place.node().map(Located::value)
            : Optional.empty();
    if (node.kind() == NodeKind.ENTRY) {
      return step(near, 0).map(step -> edge(node, step));
    }
    return node.kind() == NodeKind.EXIT
        ? step(near, steps.size() - 1).map(step -> edge(step, node))
        : Optional.empty();
  }

  private Optional<Node> step(Optional<String> id, int otherwise) {
    return steps.stream()
        .filter(step -> id.filter(step.id().value()::equals).isPresent())
        .findFirst()
        .or(() -> steps.stream().skip(Math.max(0, otherwise)).findFirst());
  }

  private static Edge edge(Node from, Node to) {
    return new Edge(
        from.id(), to.id(), EdgeKind.FLOW, Arrows.END, Optional.empty(), from.id().span());
  }
}
