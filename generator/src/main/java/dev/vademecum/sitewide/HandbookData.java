package dev.vademecum.sitewide;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.citation.Citations;
import dev.vademecum.config.Facet;
import dev.vademecum.config.HandbookConfig;
import dev.vademecum.diagnostic.Position;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Meta;
import dev.vademecum.json.Json;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.output.OutputFile;
import dev.vademecum.reference.References;
import dev.vademecum.reference.Relation;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * {@code handbook.json}: all entries and relations, for other programs. Its form is described by
 * {@code handbook-json.schema.json}; what is empty is left out, but for summaries and lists.
 */
public final class HandbookData {
  public static final String PATH = "handbook.json";

  private static final int FORMAT = 1;

  private HandbookData() {}

  /** The file, which is as large as all pages of a handbook together may be. */
  public static OutputFile of(Handbook handbook, References references, Citations citations) {
    Collection<Entry> entries = handbook.entries();
    Json.Members data =
        head(handbook)
            .with(
                "entries",
                new Json.Made(
                    () ->
                        entries.stream()
                            .map(entry -> entry(handbook, citations, entry))
                            .iterator()))
            .with(
                "relations",
                new Json.Made(
                    () ->
                        entries.stream()
                            .flatMap(entry -> references.from(entry.id()).stream())
                            .map(HandbookData::relation)
                            .iterator()));
    return new OutputFile(PATH, new OutputFile.Content.Streamed(data::print));
  }

  private static Json.Members head(Handbook handbook) {
    HandbookConfig config = handbook.config();
    Json.Members head =
        Json.object()
            .with("format", FORMAT)
            .with("title", config.title())
            .with("language", config.language().tag());
    String edition = handbook.edition().isWhole() ? "" : handbook.edition().id();
    return filled(filled(head, "url", handbook.siteUrl()), "edition", edition)
        .with("facets", Json.array(handbook.facets().stream().map(HandbookData::facet).toList()));
  }

  private static Json facet(Facet facet) {
    return filled(Json.object().with("id", facet.id()), "label", facet.label())
        .with("values", Json.array(facet.values().stream().map(HandbookData::value).toList()));
  }

  private static Json value(Facet.Value value) {
    return filled(Json.object().with("id", value.id()), "label", value.label());
  }

  private static Json entry(Handbook handbook, Citations citations, Entry entry) {
    Meta meta = entry.meta();
    Json.Members data =
        Json.object()
            .with("key", key(entry.id()))
            .with("id", entry.id().id())
            .with("kind", entry.id().kind().id())
            .with("title", entry.title())
            .with("url", Addresses.of(entry.id()))
            .with("summary", citations.plain(meta.summary()))
            .with("aliases", Json.texts(values(meta.aliases())))
            .with("facets", facets(handbook, entry))
            .with("status", meta.status().name().toLowerCase(Locale.ROOT))
            .with("stub", meta.stub());
    return place(filled(data, "updated", meta.updated()), meta.file(), meta.place());
  }

  private static Json facets(Handbook handbook, Entry entry) {
    Json.Members facets = Json.object();
    for (Facet facet : handbook.facets()) {
      List<String> values = handbook.values(entry, facet);
      if (!values.isEmpty()) {
        facets = facets.with(facet.id(), Json.texts(values));
      }
    }
    return facets;
  }

  private static List<String> values(List<Located<String>> texts) {
    return texts.stream().map(Located::value).toList();
  }

  private static Json relation(Relation relation) {
    Json.Members data =
        Json.object()
            .with("type", relation.type().id())
            .with("source", key(relation.from()))
            .with("target", key(relation.to()));
    data = filled(data, "heading", relation.fragment());
    data = filled(data, "detail", relation.detail());
    return place(data, relation.place().file(), relation.place().span());
  }

  private static String key(EntryId id) {
    return id.kind().id() + ":" + id.id();
  }

  private static Json.Members place(Json.Members data, SourceFile file, Span span) {
    Position start = file.position(span.start());
    return data.with("file", file.path()).with("line", start.line()).with("column", start.column());
  }

  private static Json.Members filled(Json.Members data, String name, String text) {
    return text.isEmpty() ? data : data.with(name, text);
  }
}
