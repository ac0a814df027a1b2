package dev.vademecum.bibtex;

import dev.vademecum.source.Located;
import dev.vademecum.source.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A work as the file has it.
 *
 * @param type in lower case, such as "article"
 * @param fields by name, in the order of the file
 */
record BibtexEntry(
    Located<String> type, Located<String> key, Map<String, BibtexField> fields, Span span) {
  BibtexEntry {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  Optional<BibtexField> field(String name) {
    return Optional.ofNullable(fields.get(name)).filter(field -> !field.value().isBlank());
  }

  BibtexEntry with(Map<String, BibtexField> newFields) {
    return new BibtexEntry(type, key, newFields, span);
  }
}
