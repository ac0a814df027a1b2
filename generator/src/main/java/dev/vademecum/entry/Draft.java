package dev.vademecum.entry;

import dev.vademecum.config.Facet;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.YamlNode;
import dev.vademecum.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of an entry before it is one: its checked keys and its body.
 *
 * @param id valid and from the keys or the file's name
 * @param place where the entry begins
 */
record Draft(
    EntryId id,
    SourceFile file,
    Span place,
    Fields fields,
    RichText body,
    List<Facet> facets,
    Diagnostics diagnostics) {

  Meta meta() {
    return meta(fields.has("title") ? fields.text("title") : id.id());
  }

  Meta meta(String title) {
    return new Meta(
        id,
        file,
        place,
        title,
        rich("summary"),
        fields.texts("aliases"),
        !fields.text("link").equals("off"),
        fields.flag("stub"),
        status(),
        rights(),
        fields.texts("sources"),
        facets(fields),
        fields.text("updated"),
        fields.texts("redirects_from"),
        body);
  }

  private Meta.Status status() {
    String word = fields.text("status").toUpperCase(Locale.ROOT);
    for (Meta.Status status : Meta.Status.values()) {
      if (status.name().equals(word)) {
        return status;
      }
    }
    return Meta.Status.PUBLISHED;
  }

  private Meta.Rights rights() {
    return fields
        .fields("rights")
        .map(
            r ->
                new Meta.Rights(
                    r.text("status"), r.text("holder"), r.text("licence"), r.text("note")))
        .orElse(new Meta.Rights("", "", "", ""));
  }

  /** The facets' values in a mapping, without those that do not exist. */
  Map<String, List<Located<String>>> facets(Fields where) {
    Map<String, List<Located<String>>> chosen = new LinkedHashMap<>();
    for (Facet facet : facets) {
      List<Located<String>> values =
          where.texts(facet.id()).stream()
              .filter(value -> facet.valueIds().contains(value.value()))
              .toList();
      if (!values.isEmpty()) {
        chosen.put(facet.id(), values);
      }
    }
    return chosen;
  }

  RichText rich(String key) {
    return rich(fields, key);
  }

  RichText rich(Fields where, String key) {
    return where.node(key).flatMap(this::rich).orElse(RichText.EMPTY);
  }

  Optional<RichText> rich(YamlNode node) {
    return node instanceof YamlScalar scalar && !scalar.isNull()
        ? Optional.of(RichText.of(file, scalar, diagnostics))
        : Optional.empty();
  }

  List<RichText> riches(String key) {
    return fields.map(key, this::rich).stream().flatMap(Optional::stream).toList();
  }
}
