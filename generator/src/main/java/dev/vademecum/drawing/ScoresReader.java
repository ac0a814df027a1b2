package dev.vademecum.drawing;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Located;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.YamlMapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads scores of nodes on one scale. */
final class ScoresReader {
  private static final double MOST_STEPS = 100;

  private final Reading reading;
  private final List<String> nodes;

  ScoresReader(Reading reading, List<Node> nodes) {
    this.reading = reading;
    this.nodes = nodes.stream().map(node -> node.id().value()).toList();
  }

  Optional<Scores> read(Fields fields) {
    OptionalDouble min = fields.number("min");
    OptionalDouble max = fields.number("max");
    boolean scale =
        min.isPresent() && max.isPresent() && isScale(fields, min.getAsDouble(), max.getAsDouble());
    double low = scale ? min.getAsDouble() : Double.NEGATIVE_INFINITY;
    double high = scale ? max.getAsDouble() : Double.POSITIVE_INFINITY;
    List<Scores.Series> series =
        fields.list("series").stream()
            .map(written -> series(written, low, high))
            .flatMap(Optional::stream)
            .toList();
    List<Scores.Series> each =
        reading.reporter().unique(series, Scores.Series::id, Message.of("model.series"));
    return scale
        ? Optional.of(new Scores(low, high, step(fields, high - low), each))
        : Optional.empty();
  }

  private boolean isScale(Fields fields, double min, double max) {
    boolean scale = min < max && max - min < Double.POSITIVE_INFINITY;
    if (!scale) {
      reading
          .reporter()
          .report(
              Code.MODEL_VALUE,
              Reading.span(fields, "max"),
              Message.of("model-value.scale"),
              Message.of("model-value.scale.hint"));
    }
    return scale;
  }

  private double step(Fields fields, double range) {
    double most = MOST_STEPS;
    boolean given = fields.has("step") && reading.isWithin(fields, "step", range / most, range);
    double natural = Scores.naturalStep(range);
    return given
        ? fields.number("step").orElse(range)
        : range >= 2 ? Math.max(1, natural) : natural;
  }

  private Optional<Scores.Series> series(Fields written, double min, double max) {
    Optional<Located<String>> id = written.located("id");
    Optional<Located<String>> label = written.located("label");
    if (id.isEmpty() || label.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Double> values =
        written.fields("values").map(v -> values(v, min, max)).orElse(Map.of());
    return Optional.of(new Scores.Series(id.get(), label.get(), values, written.flag("dashed")));
  }

  private Map<String, Double> values(Fields fields, double min, double max) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (YamlMapping.Entry entry : fields.mapping().entries()) {
      String node = entry.key().text();
      if (!nodes.contains(node)) {
        Located<String> name = new Located<>(node, entry.key().span());
        reading.reporter().unknown(Code.UNKNOWN_NODE, name, Message.of("model.node"), nodes);
      } else if (fields.has(node) && reading.isWithin(fields, node, min, max)) {
        fields.number(node).ifPresent(value -> values.put(node, value));
      }
    }
    return values;
  }
}
