package dev.vademecum.config;

import static dev.vademecum.yaml.Key.optional;
import static dev.vademecum.yaml.Key.required;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.Shape;
import dev.vademecum.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code editions} and follows what they include. */
final class EditionsReader {
  static final Shape SHAPE =
      new Shape.MapOf(
          Shape.structure(required("label", Shape.text()), optional("includes", Shape.texts())));

  private final SourceFile file;
  private final Diagnostics diagnostics;
  private final Map<String, Fields> written = new LinkedHashMap<>();
  private final Map<String, Set<String>> closed = new LinkedHashMap<>();

  EditionsReader(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** The editions in the order of the file, without those whose ids mean something else. */
  List<Edition> read(Fields editions) {
    for (YamlMapping.Entry entry : editions.mapping().entries()) {
      String id = entry.key().text();
      if (isFree(id, entry.key().span())) {
        Fields.of(entry.value()).ifPresent(fields -> written.put(id, fields));
      }
    }
    List<Edition> all = new ArrayList<>();
    written.forEach(
        (id, fields) ->
            all.add(
                new Edition(id, fields.text("label"), close(id, fields, new ArrayList<>()), "")));
    return all;
  }

  private boolean isFree(String id, Span span) {
    boolean taken = TypedBlock.names().contains(id);
    if (taken) {
      report(
          Code.DUPLICATE_ID,
          span,
          Message.of("duplicate-id.edition", id),
          Message.of("duplicate-id.edition.hint"));
    } else if (!ConfigReader.ID.matcher(id).matches()) {
      report(Code.INVALID_ID, span, Message.of("invalid-id", id), Message.of("invalid-id.hint"));
      return false;
    }
    return !taken;
  }

  /**
   * What an edition shows.
   *
   * @param way the editions that led here; one that includes them again is reported
   */
  private Set<String> close(String id, Fields edition, List<String> way) {
    Set<String> known = closed.get(id);
    if (known != null) {
      return known;
    }
    Set<String> shows = new LinkedHashSet<>(List.of(id));
    way.add(id);
    for (Located<String> include : edition.texts("includes")) {
      Fields included = written.get(include.value());
      if (included == null) {
        unknown(include);
      } else if (way.contains(include.value())) {
        cycle(include, way.subList(way.indexOf(include.value()), way.size()));
      } else {
        shows.addAll(close(include.value(), included, way));
      }
    }
    way.remove(id);
    closed.put(id, shows);
    return shows;
  }

  private void cycle(Located<String> include, List<String> way) {
    report(
        Code.EDITION_CYCLE,
        include.span(),
        Message.of("edition-cycle", String.join(" → ", way) + " → " + include.value()),
        Message.of("edition-cycle.hint"));
  }

  private void unknown(Located<String> include) {
    report(
        Code.UNKNOWN_EDITION,
        include.span(),
        Message.of("unknown-edition", include.value()),
        Nearest.hint(
            include.value(),
            written.keySet(),
            Message.of("unknown-edition.hint", String.join(", ", written.keySet()))));
  }

  private void report(Code code, Span span, Message message, Message hint) {
    diagnostics.add(file.diagnostic(code, span, message, hint));
  }
}
