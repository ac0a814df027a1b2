package dev.vademecum.schema;

import dev.vademecum.config.Facet;
import dev.vademecum.config.Language;
import dev.vademecum.drawing.Archetype;
import dev.vademecum.entry.EntryShapes;
import dev.vademecum.entry.Kind;
import dev.vademecum.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The JSON Schemas of the format, in draft 7, which is the newest that the usual editors understand
 * as a whole.
 */
public final class SchemaFiles {
  private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

  private static final String DATA = "handbook-json.schema.json";

  private final Descriptions descriptions;
  private final List<Facet> facets;
  private final List<String> editions;

  private SchemaFiles(Descriptions descriptions, List<Facet> facets, List<String> editions) {
    this.editions = editions;
    this.descriptions = descriptions;
    this.facets = facets;
  }

  /** The schemas of any handbook, described in English. */
  public static Map<String, String> ofAnyHandbook() {
    return of(Language.EN, Facet.builtIns(), List.of());
  }

  /**
   * The schemas of a handbook.
   *
   * @param facets which are keys of entries
   * @param editions the ids that marks can name; empty where there are none
   * @return documents by the names of their files
   */
  public static Map<String, String> of(
      Language language, List<Facet> facets, List<String> editions) {
    return new SchemaFiles(Descriptions.in(language, facets), facets, editions).files();
  }

  private Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    put(files, "handbook", "handbook.yml", structure(Vocabulary.handbook()));
    for (Kind kind : Kind.values()) {
      Json.Members entry = kind == Kind.MODEL ? model() : structure(Vocabulary.of(kind, facets));
      put(files, kind.id(), kind.id(), entry);
      if (kind.isListed()) {
        put(files, kind.folder(), kind.folder() + ".yml", list(kind));
      }
    }
    files.put(DATA, data());
    return files;
  }

  /** The schema of what is published, which nobody writes, so it is not made of shapes. */
  private static String data() {
    try (InputStream in =
        Objects.requireNonNull(SchemaFiles.class.getResourceAsStream(DATA), DATA)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(
      Map<String, String> files, String name, String title, Json.Members schema) {
    Json.Members head = Json.object().with("$schema", DRAFT).with("title", title);
    files.put(name + ".schema.json", head.and(schema).print());
  }

  private Json.Members structure(Vocabulary vocabulary) {
    return new ShapeSchema(descriptions, vocabulary.scopes(), editions)
        .structure(vocabulary.shape());
  }

  /** A list of entries, or one below a key. */
  private Json.Members list(Kind kind) {
    Json.Members item =
        new ShapeSchema(descriptions, Vocabulary.of(kind, facets).scopes(), editions)
            .structure(new EntryShapes(facets).listed(kind));
    Json here = Json.object().with("$ref", "#/definitions/list");
    Json below =
        Json.object()
            .with("type", "object")
            .with("required", Json.texts(List.of(kind.folder())))
            .with("properties", Json.object().with(kind.folder(), here));
    return Json.object()
        .with("anyOf", Json.array(here, below))
        .with(
            "definitions",
            Json.object().with("list", Json.object().with("type", "array").with("items", item)));
  }

  /** The keys of a model depend on its archetype. */
  private Json.Members model() {
    List<Json> choices = new ArrayList<>();
    Json.Members definitions = Json.object();
    for (Archetype archetype : drawn()) {
      definitions = definitions.with(archetype.id(), structure(Vocabulary.of(archetype, facets)));
      choices.add(choice(archetype));
    }
    Json.Members archetype = described("archetype").with("enum", Json.texts(Archetype.drawnIds()));
    return Json.object()
        .with("type", "object")
        .with("required", Json.texts(List.of("archetype")))
        .with("properties", Json.object().with("archetype", archetype))
        .with("allOf", Json.array(choices))
        .with("definitions", definitions);
  }

  private Json.Members described(String key) {
    return descriptions
        .of(List.of(Kind.MODEL.id()), List.of(key))
        .map(text -> Json.object().with("description", text))
        .orElse(Json.object());
  }

  private static Json choice(Archetype archetype) {
    Json chosen =
        Json.object()
            .with(
                "properties",
                Json.object().with("archetype", Json.object().with("const", archetype.id())))
            .with("required", Json.texts(List.of("archetype")));
    return Json.object()
        .with("if", chosen)
        .with("then", Json.object().with("$ref", "#/definitions/" + archetype.id()));
  }

  private static List<Archetype> drawn() {
    return Arrays.stream(Archetype.values()).filter(Archetype::isDrawn).toList();
  }
}
