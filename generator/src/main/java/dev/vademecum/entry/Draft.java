package dev.vademecum.entry;

import dev.vademecum.config.Facet;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.edition.EditionFilter;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.Shape;
import dev.vademecum.yaml.YamlNode;
import dev.vademecum.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of an entry before it is one: its checked keys and its body.
 *
 * @param id valid and from the keys or the file's name
 * @param place where the entry begins
 * @param written all of its keys
 * @param fields those of its keys that are visible
 * @param shape the shape of its keys
 * @param filter what hides some of its texts
 */
record Draft(
    EntryId id,
    SourceFile file,
    Span place,
    Fields written,
    Fields fields,
    Shape.Structure shape,
    RichText body,
    RichTexts values,
    List<Facet> facets,
    EditionFilter filter,
    Diagnostics diagnostics) {

  /**
   * What an edition shows of it.
   *
   * @return this where nothing is hidden; empty where all of it is
   */
  Optional<Draft> visible(EditionFilter edition, Diagnostics found) {
    return edition
        .visible(fields.mapping(), shape)
        .flatMap(Fields::of)
        .map(shown -> isSame(edition, shown) ? this : with(edition, shown, found));
  }

  @SuppressWarnings("ReferenceEquality") // the filter says so by the same object
  private boolean isSame(EditionFilter edition, Fields shown) {
    return shown.mapping() == fields.mapping()
        && Stream.concat(Stream.of(body), values.all().stream())
            .allMatch(text -> text.visible(edition) == text);
  }

  private Draft with(EditionFilter edition, Fields shown, Diagnostics found) {
    RichText text = body.visible(edition);
    return new Draft(id, file, place, written, shown, shape, text, values, facets, edition, found);
  }

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
                    r.text("status"), r.text("holder"), r.text("licence"), rich(r, "note")))
        .orElse(Meta.Rights.NONE);
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

  /** The number of an item of a list, counted from 1 with those that are hidden. */
  int number(String list, Fields item) {
    return written.list(list).stream().map(Fields::span).toList().indexOf(item.span()) + 1;
  }

  RichText rich(String key) {
    return rich(fields, key);
  }

  RichText rich(Fields where, String key) {
    return where.node(key).flatMap(this::rich).orElse(RichText.EMPTY);
  }

  Optional<RichText> rich(YamlNode node) {
    return node instanceof YamlScalar scalar && !scalar.isNull()
        ? Optional.of(values.of(scalar).visible(filter))
        : Optional.empty();
  }

  List<RichText> riches(String key) {
    return fields.map(key, this::rich).stream().flatMap(Optional::stream).toList();
  }
}
