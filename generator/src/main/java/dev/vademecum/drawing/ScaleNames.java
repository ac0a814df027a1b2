package dev.vademecum.drawing;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Located;
import dev.vademecum.source.Span;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.YamlMapping;
import dev.vademecum.yaml.YamlNode;
import dev.vademecum.yaml.YamlScalar;
import dev.vademecum.yaml.YamlSequence;
import java.util.Optional;

/** Names scales by their ends where they have no label, as "introvert – extravert". */
record ScaleNames(Reporter reporter) {
  /** The keys of the model with a label for each scale; a scale that has no name is reported. */
  Fields in(Fields fields) {
    if (!(fields.node("nodes").orElse(null) instanceof YamlSequence list)) {
      return fields;
    }
    return fields.with(
        "nodes", new YamlSequence(list.items().stream().map(this::named).toList(), list.span()));
  }

  private YamlNode named(YamlNode node) {
    if (!(node instanceof YamlMapping mapping) || mapping.entry("label").isPresent()) {
      return node;
    }
    Fields scale = new Fields(mapping);
    Optional<Located<String>> low = scale.located("low");
    if (low.isEmpty() || !scale.has("high") || scale.number("low").isPresent()) {
      Span start = new Span(scale.span().start(), scale.span().start());
      Message name = Message.of("missing-key", "label", Message.quoted("nodes"));
      reporter.report(Code.MISSING_KEY, start, name, Message.of("missing-key.hint", "label"));
      return node;
    }
    String ends = low.get().value() + "\u00a0– " + scale.text("high");
    return scale
        .with("label", new YamlScalar(ends, YamlScalar.Type.TEXT, low.get().span()))
        .mapping();
  }
}
