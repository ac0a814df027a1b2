package dev.vademecum.yaml;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Span;
import java.util.List;
import java.util.Optional;

/** Keys with their values, in the order of the file; no key twice. */
public record YamlMapping(List<Entry> entries, Span span) implements YamlNode {
  /** A key and its value. */
  public record Entry(YamlScalar key, YamlNode value) {}

  public YamlMapping {
    entries = List.copyOf(entries);
  }

  public Optional<YamlNode> get(String key) {
    return entry(key).map(Entry::value);
  }

  public Optional<Entry> entry(String key) {
    for (Entry entry : entries) { // each key that an entry can have is asked for
      if (entry.key().text().equals(key)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean isWhole() {
    for (Entry entry : entries) {
      if (!entry.value().isWhole()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Message description() {
    return Message.of("type.mapping");
  }
}
