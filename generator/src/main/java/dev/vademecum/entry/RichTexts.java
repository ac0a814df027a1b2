package dev.vademecum.entry;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import dev.vademecum.yaml.YamlScalar;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The values of one entry that are Markdown, parsed once for all editions. */
final class RichTexts {
  private final SourceFile file;
  private final Diagnostics diagnostics;
  private final Map<Span, RichText> parsed = new ConcurrentHashMap<>();

  RichTexts(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  RichText of(YamlScalar scalar) {
    return parsed.computeIfAbsent(scalar.span(), s -> RichText.of(file, scalar, diagnostics));
  }

  /** What a value was read as; empty for one that is no Markdown. */
  Optional<RichText> parsed(YamlScalar scalar) {
    return Optional.ofNullable(parsed.get(scalar.span()));
  }

  /** All that have been read so far. */
  Collection<RichText> all() {
    return List.copyOf(parsed.values());
  }
}
