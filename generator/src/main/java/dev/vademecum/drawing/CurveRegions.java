package dev.vademecum.drawing;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Located;
import dev.vademecum.yaml.Fields;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads parts of the x axis, which reach from node to node or from number to number. */
final class CurveRegions {
  private static final double WHOLE = 100;
  private static final int MOST = 12;

  private final Reading reading;
  private final Fields fields;
  private final Parts parts;
  private final List<String> written;

  CurveRegions(Reading reading, Fields fields, Parts parts) {
    this.reading = reading;
    this.fields = fields;
    this.parts = parts;
    this.written =
        fields.list("nodes").stream()
            .map(node -> node.text("id"))
            .filter(id -> !id.isEmpty())
            .toList();
  }

  List<Curve.Stretch> read() {
    if (!reading.isAtMost(fields, "regions", MOST)) {
      return List.of();
    }
    List<Curve.Stretch> read =
        fields.list("regions").stream().map(this::stretch).flatMap(Optional::stream).toList();
    return reading.reporter().unique(read, Curve.Stretch::id, Message.of("model.region"));
  }

  private Optional<Curve.Stretch> stretch(Fields region) {
    OptionalDouble from = end(region, "from");
    OptionalDouble to = end(region, "to");
    Optional<Located<String>> id = region.located("id");
    Optional<Located<String>> label = region.located("label");
    if (from.isEmpty() || to.isEmpty() || id.isEmpty() || label.isEmpty()) {
      return Optional.empty();
    }
    if (to.getAsDouble() <= from.getAsDouble()) {
      reading
          .reporter()
          .report(
              Code.MODEL_VALUE,
              Reading.span(region, "to"),
              Message.of("model-value.region", id.get().value()),
              Message.of("model-value.region.hint"));
      return Optional.empty();
    }
    return Optional.of(
        new Curve.Stretch(
            id.get(), label.get(), from.getAsDouble(), to.getAsDouble(), region.span()));
  }

  /** Where a stretch begins or ends, in percent. */
  private OptionalDouble end(Fields region, String key) {
    if (region.number(key).isPresent()) {
      return reading.isWithin(region, key, 0, WHOLE) ? region.number(key) : OptionalDouble.empty();
    }
    Optional<Located<String>> name = region.located(key);
    name.filter(id -> !written.contains(id.value()))
        .ifPresent(
            id ->
                reading
                    .reporter()
                    .unknown(Code.UNKNOWN_NODE, id, Message.of("model.node"), written));
    return parts.nodes().stream()
        .filter(node -> name.isPresent() && node.id().value().equals(name.get().value()))
        .mapToDouble(node -> ((Placement.InPlane) node.place()).x())
        .findFirst();
  }
}
