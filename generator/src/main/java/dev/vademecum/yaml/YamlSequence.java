package dev.vademecum.yaml;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Span;
import java.util.List;

/** A list of values. */
public record YamlSequence(List<YamlNode> items, Span span) implements YamlNode {
  public YamlSequence {
    items = List.copyOf(items);
  }

  @Override
  public boolean isWhole() {
    return items.stream().allMatch(YamlNode::isWhole);
  }

  @Override
  public Message description() {
    return Message.of("type.list");
  }
}
