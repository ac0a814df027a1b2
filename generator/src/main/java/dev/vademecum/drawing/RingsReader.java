package dev.vademecum.drawing;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.source.Located;
import dev.vademecum.source.Span;
import dev.vademecum.yaml.Fields;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads a drawing of rings. */
final class RingsReader {
  private static final double FULL_CIRCLE = 360;
  private static final double HOURS = 12;

  private final Reporter reporter;
  private final NodeReader nodeReader;

  RingsReader(Reporter reporter, Collection<String> facets) {
    this.reporter = reporter;
    this.nodeReader = new NodeReader(facets);
  }

  Optional<Drawing> read(Fields fields) {
    checkSpan(fields);
    DrawingShape.LATER.forEach(key -> checkLater(fields, key));
    List<Ring> rings =
        reporter.unique(
            fields.list("rings").stream().map(RingsReader::ring).flatMap(Optional::stream).toList(),
            Ring::id,
            "ring");
    if (rings.isEmpty()) {
      return Optional.empty();
    }
    List<Fields> written = fields.list("nodes");
    List<Node> nodes = nodes(written, rings.stream().map(ring -> ring.id().value()).toList());
    List<String> ids =
        written.stream().map(node -> node.text("id")).filter(id -> !id.isEmpty()).toList();
    List<Edge> edges = new EdgeReader(reporter).read(fields.list("edges"), ids, nodes);
    List<String> order = new ReadingOrder(reporter).read(fields, ids, nodes);
    return Optional.of(new Rings(rings, nodes, edges, order));
  }

  private static Optional<Ring> ring(Fields fields) {
    return fields
        .located("id")
        .flatMap(
            id -> fields.located("label").map(label -> new Ring(id, label, fields.located("sub"))));
  }

  private List<Node> nodes(List<Fields> written, List<String> rings) {
    List<Node> nodes =
        written.stream()
            .map(fields -> nodeReader.read(fields, place(fields, rings)))
            .flatMap(Optional::stream)
            .toList();
    return withoutOverlap(reporter.unique(nodes, Node::id, "node"));
  }

  private Optional<Placement> place(Fields node, List<String> rings) {
    Optional<Fields> at = node.fields("at");
    Optional<Located<String>> ring = at.flatMap(place -> place.located("ring"));
    OptionalDouble hour = at.map(place -> place.number("hour")).orElse(OptionalDouble.empty());
    if (at.isEmpty() || ring.isEmpty() || hour.isEmpty()) {
      return Optional.empty();
    }
    boolean known = isKnown(ring.get(), rings);
    boolean possible = isHour(hour.getAsDouble(), valueSpan(at.get(), "hour"));
    return known && possible
        ? Optional.of(new Placement.OnRing(ring.get(), hour.getAsDouble(), at.get().span()))
        : Optional.empty();
  }

  private boolean isKnown(Located<String> ring, List<String> rings) {
    boolean known = rings.contains(ring.value());
    if (!known) {
      reporter.unknown(Code.MODEL_VALUE, ring, "ring", rings);
    }
    return known;
  }

  private boolean isHour(double hour, Span span) {
    boolean possible = hour >= 0 && hour <= HOURS;
    if (!possible) {
      String text = reporter.file().text().substring(span.start(), span.end());
      String message = "'" + text + "' is no hour of a clock's face";
      reporter.report(Code.MODEL_VALUE, span, message, "Use a number from 0 to 12");
    }
    return possible;
  }

  private List<Node> withoutOverlap(List<Node> nodes) {
    Map<String, Node> taken = new HashMap<>();
    return nodes.stream().filter(node -> isFree(node, taken)).toList();
  }

  private boolean isFree(Node node, Map<String, Node> taken) {
    Placement.OnRing place = (Placement.OnRing) node.place();
    Node other = taken.putIfAbsent(place.ring().value() + "@" + place.hour() % HOURS, node);
    if (other != null) {
      reporter.report(
          Code.MODEL_OVERLAP,
          place.span(),
          "'" + node.id().value() + "' stands in the place of '" + other.id().value() + "'",
          "Choose another hour or another ring");
    }
    return other == null;
  }

  private void checkSpan(Fields fields) {
    Optional<Fields> layout = fields.fields("layout");
    OptionalDouble span = layout.map(l -> l.number("span")).orElse(OptionalDouble.empty());
    if (span.isPresent() && span.getAsDouble() != FULL_CIRCLE) {
      reporter.report(
          Code.MODEL_VALUE,
          valueSpan(layout.get(), "span"),
          "This version draws rings as full circles only",
          "Leave 'span' out, or write 360");
    }
  }

  private void checkLater(Fields fields, String key) {
    fields.mapping().entry(key).stream()
        .map(entry -> entry.key().span())
        .forEach(
            span ->
                reporter.report(
                    Code.MODEL_VALUE,
                    span,
                    "This version does not draw '" + key + "' of rings yet",
                    "Leave it out, or name it 'x-" + key + "' to keep it"));
  }

  private static Span valueSpan(Fields fields, String key) {
    return fields.node(key).map(node -> node.span()).orElse(fields.span());
  }
}
