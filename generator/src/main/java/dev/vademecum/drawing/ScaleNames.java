package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.YamlMapping;
import dev.vademecum.yaml.YamlNode;
import dev.vademecum.yaml.YamlScalar;
import dev.vademecum.yaml.YamlSequence;
import java.util.Optional;

/** Names scales by their ends where they have no label, as "introvert – extravert". */
final class ScaleNames {
  private ScaleNames() {}

  /** The keys of the model with a label for each scale that has a label or two ends. */
  static Fields in(Fields fields) {
    if (!(fields.node("nodes").orElse(null) instanceof YamlSequence list)) {
      return fields;
    }
    return fields.with(
        "nodes",
        new YamlSequence(list.items().stream().map(ScaleNames::named).toList(), list.span()));
  }

  private static YamlNode named(YamlNode node) {
    if (!(node instanceof YamlMapping mapping) || mapping.entry("label").isPresent()) {
      return node;
    }
    Fields scale = new Fields(mapping);
    Optional<Located<String>> low = scale.located("low");
    if (low.isEmpty() || !scale.has("high")) {
      return node; // reported as one without a label
    }
    String ends = low.get().value() + "\u00a0– " + scale.text("high");
    return scale
        .with("label", new YamlScalar(ends, YamlScalar.Type.TEXT, low.get().span()))
        .mapping();
  }
}
