package dev.vademecum.drawing;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Located;
import dev.vademecum.yaml.Fields;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the edges of a drawing. */
final class EdgeReader {
  private final Reporter reporter;

  EdgeReader(Reporter reporter) {
    this.reporter = reporter;
  }

  /**
   * Reads edges.
   *
   * @param written ids of all nodes in the file, also of those that were left out as faulty
   * @param nodes the nodes that edges can be drawn between
   */
  List<Edge> read(List<Fields> edges, List<String> written, List<Node> nodes) {
    List<String> drawn = nodes.stream().map(node -> node.id().value()).toList();
    Set<Said> said = new HashSet<>();
    return edges.stream()
        .map(edge -> read(edge, written))
        .flatMap(Optional::stream)
        .filter(edge -> isNew(edge, said))
        .filter(edge -> drawn.contains(edge.from().value()) && drawn.contains(edge.to().value()))
        .toList();
  }

  private Optional<Edge> read(Fields fields, List<String> written) {
    Optional<Located<String>> from = end(fields, "from", written);
    Optional<Located<String>> to = end(fields, "to", written);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Edge(
            from.get(),
            to.get(),
            Words.find(EdgeKind.values(), fields.text("kind"), EdgeKind.FLOW),
            Words.find(Arrows.values(), fields.text("arrows"), Arrows.END),
            fields.located("label"),
            fields.span()));
  }

  private Optional<Located<String>> end(Fields fields, String key, List<String> written) {
    Optional<Located<String>> end = fields.located(key);
    end.filter(id -> !written.contains(id.value()))
        .ifPresent(
            id -> reporter.unknown(Code.UNKNOWN_NODE, id, Message.of("model.node"), written));
    return end;
  }

  /** What an edge says: no other one of its drawing says the same. */
  private record Said(String from, String to, EdgeKind kind, Arrows arrows, String label) {}

  private boolean isNew(Edge edge, Set<Said> said) {
    String from = edge.from().value();
    String to = edge.to().value();
    String label = edge.label().map(Located::value).orElse("");
    boolean isNew = said.add(new Said(from, to, edge.kind(), edge.arrows(), label));
    if (!isNew) {
      reporter.report(
          Code.MODEL_VALUE,
          edge.span(),
          Message.of("model-value.same-edge", from, to),
          Message.of("model-value.same-edge.hint"));
    }
    return isNew;
  }
}
