package dev.vademecum.drawing;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Located;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Reads what every drawing may have. */
final class PartsReader {
  private final Reporter reporter;
  private final NodeReader nodeReader;

  PartsReader(Reporter reporter, Collection<String> facets) {
    this.reporter = reporter;
    this.nodeReader = new NodeReader(facets);
  }

  Parts read(Fields fields, PlaceReader places, BiPredicate<Placement, Placement> same) {
    List<Fields> inside = fields.list("nodes");
    List<Fields> outside = fields.list("outside");
    List<String> written = ids(Stream.concat(inside.stream(), outside.stream()));
    List<Node> placed = withoutOverlap(nodes(inside, places), same);
    List<Node> all =
        reporter.unique(
            Stream.concat(
                    placed.stream(), nodes(outside, (node, i) -> near(node, written)).stream())
                .toList(),
            Node::id,
            Message.of("model.node"));
    return new Parts(
        all,
        new EdgeReader(reporter).read(fields.list("edges"), written, all),
        new GroupReader(reporter).read(fields.list("groups"), written, all),
        annotations(fields.list("annotations"), places, written),
        new ReadingOrder(reporter).read(fields, written, all),
        new WorksheetReader(reporter).read(fields, written));
  }

  private static List<String> ids(Stream<Fields> nodes) {
    return nodes.map(node -> node.text("id")).filter(id -> !id.isEmpty()).toList();
  }

  private List<Node> nodes(List<Fields> written, PlaceReader places) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      checkLabel(written.get(i));
      nodeReader.read(written.get(i), places.read(written.get(i), i)).ifPresent(nodes::add);
    }
    return nodes;
  }

  private void checkLabel(Fields node) {
    node.node("label")
        .filter(label -> label instanceof YamlScalar scalar && scalar.text().isBlank())
        .ifPresent(
            label ->
                reporter.report(
                    Code.MODEL_VALUE,
                    label.span(),
                    Message.of("model-value.empty-label", node.text("id")),
                    Message.of("model-value.empty-label.hint")));
  }

  private Optional<Placement> near(Fields node, List<String> written) {
    Optional<Located<String>> near = node.located("near").filter(id -> isKnown(id, written));
    return Optional.of(new Placement.Near(near, Reading.span(node, "near")));
  }

  private boolean isKnown(Located<String> id, List<String> written) {
    boolean known = written.contains(id.value());
    if (!known) {
      reporter.unknown(Code.UNKNOWN_NODE, id, Message.of("model.node"), written);
    }
    return known;
  }

  private List<Node> withoutOverlap(List<Node> nodes, BiPredicate<Placement, Placement> same) {
    List<Node> free = new ArrayList<>();
    for (Node node : reporter.unique(nodes, Node::id, Message.of("model.node"))) {
      Optional<Node> there =
          free.stream().filter(other -> same.test(node.place(), other.place())).findFirst();
      there.ifPresentOrElse(other -> reportOverlap(node, other), () -> free.add(node));
    }
    return free;
  }

  private void reportOverlap(Node node, Node other) {
    reporter.report(
        Code.MODEL_OVERLAP,
        node.place().span(),
        Message.of("model-overlap.place", node.id().value(), other.id().value()),
        Message.of("model-overlap.place.hint"));
  }

  private List<Annotation> annotations(
      List<Fields> written, PlaceReader places, List<String> nodes) {
    List<Annotation> annotations = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      Fields fields = written.get(i);
      Optional<Placement> place =
          fields.fields("at").isPresent() ? places.read(fields, i) : atNode(fields, nodes);
      Optional<Located<String>> text = fields.located("text");
      if (place.isPresent() && text.isPresent()) {
        annotations.add(new Annotation(place.get(), text.get()));
      }
    }
    return annotations;
  }

  private Optional<Placement> atNode(Fields fields, List<String> nodes) {
    return fields
        .located("at")
        .filter(id -> isKnown(id, nodes))
        .map(id -> new Placement.Near(Optional.of(id), id.span()));
  }
}
