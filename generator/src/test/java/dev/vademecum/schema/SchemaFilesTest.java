package dev.vademecum.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.vademecum.SampleHandbook;
import dev.vademecum.Schemas;
import dev.vademecum.UsageException;
import dev.vademecum.config.ConfigReader;
import dev.vademecum.config.Facet;
import dev.vademecum.config.Language;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.drawing.Archetype;
import dev.vademecum.drawing.DrawingShape;
import dev.vademecum.entry.EntryShapes;
import dev.vademecum.entry.Kind;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.SourceReader;
import dev.vademecum.source.SourceTree;
import dev.vademecum.source.Span;
import dev.vademecum.yaml.Shape;
import dev.vademecum.yaml.ShapeCheck;
import dev.vademecum.yaml.YamlNode;
import dev.vademecum.yaml.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas say what the build says. */
class SchemaFilesTest {
  private static final List<Facet> FACETS =
      Stream.concat(
              Stream.of(
                  new Facet(
                      "phase", "Fase", List.of(new Facet.Value("2", "Twee", new Span(0, 0))))),
              Facet.builtIns().stream())
          .toList();

  private static final Map<String, Schema> SCHEMAS =
      schemas(SchemaFiles.of(Language.NL, FACETS, List.of()));

  private static Map<String, Schema> schemas(Map<String, String> files) {
    Map<String, Schema> schemas = new TreeMap<>();
    files.forEach((name, text) -> schemas.put(name.replace(".schema.json", ""), new Schema(text)));
    return schemas;
  }

  private static Schema schema(String name) {
    return Optional.ofNullable(SCHEMAS.get(name)).orElseThrow();
  }

  static Stream<Path> handbooks() {
    return Stream.of(SampleHandbook.SAMPLE, SampleHandbook.MANUAL);
  }

  @ParameterizedTest
  @MethodSource("handbooks")
  void whatIsRightForTheBuildIsRightForTheSchemas(Path handbook) throws UsageException {
    Map<String, Schema> schemas = schemas(Schemas.of(handbook));
    SourceTree sources = SourceReader.read(handbook, new Diagnostics());
    List<String> faults = new ArrayList<>();
    int read = 0;
    for (SourceFile file : sources.files()) {
      Optional<YamlNode> keys = keys(file);
      if (keys.isPresent()) {
        read++;
        Schema schema = Optional.ofNullable(schemas.get(name(file.path()))).orElseThrow();
        schema.faults(keys.get()).forEach(fault -> faults.add(file.path() + fault));
      }
    }
    assertThat(faults).isEmpty();
    assertThat(read).isGreaterThan(10);
  }

  /** The schema for a file: handbook.yml, a list, or a folder of one kind. */
  private static String name(String path) {
    int slash = path.indexOf('/');
    String first = slash < 0 ? path.replaceFirst("\\.\\w+$", "") : path.substring(0, slash);
    return slash < 0
        ? first
        : Arrays.stream(Kind.values())
            .filter(kind -> kind.folder().equals(first))
            .findFirst()
            .orElseThrow()
            .id();
  }

  private static Optional<YamlNode> keys(SourceFile file) {
    if (!file.path().endsWith(".md")) {
      return YamlReader.read(file, new Diagnostics());
    }
    if (!file.text().startsWith("---\n")) {
      return Optional.empty();
    }
    String text = file.text().substring(4, file.text().indexOf("\n---\n", 3) + 1);
    return YamlReader.read(new SourceFile(file.path(), text), new Diagnostics());
  }

  /** A schema, and YAML that may or may not be right: both must be of one mind. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chapter      | true  | title: A
          chapter      | true  | {title: 5, stub: true, aliases: [a, 7], x-own: {a: 1}}
          chapter      | true  | {title: A, updated: 2026-03-05, phase: 2, setting: [pair, team]}
          chapter      | true  | {title: A, phase: '2', subtitle: }
          chapter      | true  | {title: A, learning_goals: [{id: a, text: b, level: apply}]}
          chapter      | false | summary: A
          chapter      | false | {title: }
          chapter      | false | {title: [A]}
          chapter      | false | {title: A, titel: B}
          chapter      | false | {title: A, stub: yes}
          chapter      | false | {title: A, updated: 5 maart}
          chapter      | false | {title: A, phase: 3}
          chapter      | false | {title: A, setting: [pair, thuis]}
          chapter      | false | {title: A, setting: [pair, ~]}
          chapter      | false | {title: A, status: done}
          chapter      | false | {title: A, learning_goals: {id: a, text: b}}
          chapter      | false | {title: A, learning_goals: [{id: a}]}
          chapter      | false | {title: A, learning_goals: [{id: a, text: b, level: know}]}
          chapter      | false | {title: A, rights: own}
          chapter      | false | [title, A]
          intervention | true  | {title: A, aim: B, duration: 60, group_size: 3–12}
          intervention | true  | {title: A, aim: B, duration: 1–2 h, group_size: {min: 3}}
          intervention | true  | {title: A, aim: B, duration: {min: 5 min, max: 10}, variants: [A, {title: B}]}
          intervention | true  | {title: A, aim: B, steps: [{text: C, time: PT45M}], models: a#b}
          intervention | false | {title: A, aim: B, duration: lang}
          intervention | false | {title: A, aim: B, duration: 123456}
          intervention | false | {title: A, aim: B, duration: -5}
          intervention | false | {title: A, aim: B, duration: [5 min]}
          intervention | false | {title: A, aim: B, duration: {minimum: 5}}
          intervention | false | {title: A, aim: B, group_size: {max: 3}}
          intervention | false | {title: A, aim: B, group_size: {min: '3'}}
          intervention | false | {title: A, aim: B, group_size: {min: 2.5}}
          intervention | false | {title: A, aim: B, form: spel}
          intervention | false | {title: A, aim: B, steps: A}
          intervention | false | {title: A, aim: B, steps: [{time: 5 min}]}
          case         | true  | {title: A, subject: {kind: fictional}, issue: B, steps: []}
          case         | false | {title: A, subject: {kind: echt}, issue: B, steps: []}
          case         | false | {title: A, subject: {kind: fictional}, issue: B}
          course       | true  | {title: A, sessions: [{title: B, start: '09:30', blocks: [{use: a}]}]}
          course       | false | {title: A, sessions: [{title: B, blocks: {use: a}}]}
          term         | true  | {title: A, definition: B, link: off, translations: {en: C}}
          term         | false | {title: A, definition: B, link: on}
          person       | true  | {family: A, born: 1902, died: -44, url: 'https://example.org/'}
          person       | false | {family: A, born: 12345}
          person       | false | {family: A, url: example.org}
          reference    | true  | {id: a, type: book, author: [{family: B}, C], issued: 2010}
          reference    | false | {id: a, type: boek}
          reference    | false | {id: a, type: book, author: {family: B}}
          reference    | false | {id: a, type: book, author: [{naam: B}]}
          handbook     | true  | {title: A, language: nl, facets: {f: {label: B, values: {a: C}}}}
          handbook     | true  | {title: A, language: nl, theme: {accent: '#7a3b12'}, checks: {stub: off}}
          handbook     | true  | {title: A, language: nl, nav: [a, {title: B, chapters: [b, {title: C, chapters: [c]}]}]}
          handbook     | false | {title: A, language: nl, nav: a}
          handbook     | false | {title: A, language: nl, nav: [[a]]}
          handbook     | false | {title: A, language: nl, nav: [{title: B}]}
          handbook     | false | {title: A, language: nl, nav: [{chapters: [a]}]}
          handbook     | false | {title: A, language: nl, nav: [{titel: B, chapters: [a]}]}
          handbook     | false | {title: A, language: xx}
          handbook     | false | {title: A, language: nl, theme: {accent: groen}}
          handbook     | false | {title: A, language: nl, facets: {f: {label: B}}}
          handbook     | false | {title: A, language: nl, checks: {stub: never}}
          """)
  void bothRefuseTheSame(String name, boolean right, String yaml) {
    agree(name, shape(name), yaml, right);
  }

  private static void agree(String name, Shape shape, String yaml, boolean right) {
    SourceFile file = new SourceFile("a.yml", yaml);
    Diagnostics found = new Diagnostics();
    YamlNode node = YamlReader.read(file, found).orElseThrow();
    new ShapeCheck(file, found).check(Message.quoted(name), node, shape);
    assertThat(found.sorted().isEmpty()).as("the build about %s", yaml).isEqualTo(right);
    List<String> faults = schema(name).faults(node);
    assertThat(faults.isEmpty()).as("the schema about %s: %s", yaml, faults).isEqualTo(right);
  }

  private static Shape shape(String name) {
    return Kind.of(name)
        .<Shape>map(kind -> new EntryShapes(FACETS).of(kind))
        .orElseGet(ConfigReader::shape);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rings  | true  | rings: [{id: a, label: A}]
          rings  | true  | {rings: [{id: 1, label: 2}], nodes: [{id: b, label: B, at: {ring: a, hour: 3.5}}]}
          rings  | false | nodes: []
          rings  | false | rings: [{id: A b, label: A}]
          rings  | false | {rings: [{id: a, label: A}], nodes: [{id: b, label: B, kind: vraag, at: {ring: a, hour: 3}}]}
          rings  | false | {rings: [{id: a, label: A}], knopen: []}
          scales | true  | {nodes: [{id: a, label: A}, {id: b, low: stil, high: druk}, {id: c, low: 1, high: veel}]}
          scales | false | {nodes: [{id: a, low: stil}]}
          scales | false | {nodes: [{id: a, low: 1, high: 5}]}
          scales | false | {nodes: [{id: a, label: }]}
          scales | true  | {nodes: [{id: a, label: , low: stil, high: druk}]}
          """)
  void theKeysOfAModelDependOnItsArchetype(String archetype, boolean right, String drawing) {
    List<String> ids = FACETS.stream().map(Facet::id).toList();
    String head = "title: A\nalt: B\nrights: {status: own}\narchetype: " + archetype + "\n";
    String keys = drawing.startsWith("{") ? drawing.substring(1, drawing.length() - 1) : drawing;
    String yaml = head + keys.replaceAll(", (?=nodes|knopen)", "\n");
    Shape shape =
        new EntryShapes(FACETS)
            .model(DrawingShape.keys(Archetype.of(archetype).orElseThrow(), ids));
    agree("model", shape, yaml, right);
  }

  @Test
  void aListIsAListOfEntriesThatHaveIds() {
    Schema terms = schema("terms");
    assertThat(terms.faults(yaml("- {id: a, title: A, definition: B}"))).isEmpty();
    assertThat(terms.faults(yaml("terms: [{id: a, title: A, definition: B}]"))).isEmpty();
    assertThat(terms.faults(yaml("- {title: A, definition: B}"))).isNotEmpty();
    assertThat(terms.faults(yaml("title: A"))).isNotEmpty();
  }

  private static YamlNode yaml(String text) {
    return YamlReader.read(new SourceFile("a.yml", text), new Diagnostics()).orElseThrow();
  }

  @Test
  void everyKindHasASchemaAndEveryListToo() {
    assertThat(SCHEMAS)
        .containsKeys("handbook", "terms", "people", "references", "handbook-json")
        .containsKeys(Kind.ids().toArray(String[]::new));
  }

  @Test
  void theFacetsOfAHandbookAreInItsSchemas() {
    String schema = SchemaFiles.of(Language.NL, FACETS, List.of()).get("chapter.schema.json");
    assertThat(
            JsonParser.parseString(schema)
                .getAsJsonObject()
                .getAsJsonObject("properties")
                .getAsJsonObject("phase")
                .get("description")
                .getAsString())
        .isEqualTo("Fase");
    assertThat(SchemaFiles.ofAnyHandbook().get("chapter.schema.json")).doesNotContain("\"phase\"");
  }

  @Test
  void theEditionsOfAHandbookAreTheValuesOfAMark() {
    Map<String, Schema> schemas =
        schemas(SchemaFiles.of(Language.NL, FACETS, List.of("participant", "trainer")));
    Schema terms = Optional.ofNullable(schemas.get("terms")).orElseThrow();
    assertThat(terms.faults(yaml("- {id: a, title: A, definition: B, for: trainer}"))).isEmpty();
    assertThat(terms.faults(yaml("- {id: a, title: A, definition: B, for: [trainer]}"))).isEmpty();
    assertThat(terms.faults(yaml("- {id: a, title: A, definition: B, for: trainr}"))).isNotEmpty();
  }
}
