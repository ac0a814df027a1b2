package dev.vademecum.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.config.ConfigReader;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.drawing.Archetype;
import dev.vademecum.drawing.Drawing;
import dev.vademecum.drawing.DrawingReader;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import dev.vademecum.yaml.YamlMapping;
import dev.vademecum.yaml.YamlNode;
import dev.vademecum.yaml.YamlReader;
import dev.vademecum.yaml.YamlScalar;
import dev.vademecum.yaml.YamlSequence;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A default that is written down changes nothing: it is what counts where the key is absent. */
class DefaultsTest {
  private static final List<String> FACETS = List.of("question");

  /** A key whose presence says something, even where there is nothing in it. */
  private static final String LINE_THROUGH_NODES = "curve";

  static List<Path> models() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(DefaultsTest.class.getResource("../diagram")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void ofEveryDrawing(Path model) throws IOException {
    SourceFile file = new SourceFile("models/a.yml", Files.readString(model));
    YamlMapping written = (YamlMapping) YamlReader.read(file, new Diagnostics()).orElseThrow();
    Archetype archetype = Archetype.of(new Fields(written).text("archetype")).orElseThrow();
    YamlMapping full = filled(written, Vocabulary.of(archetype, List.of()).shape());
    assertThat(full).isNotEqualTo(written);
    assertThat(drawing(file, full)).isEqualTo(drawing(file, written)).isPresent();
  }

  private static Optional<Drawing> drawing(SourceFile file, YamlMapping keys) {
    return DrawingReader.read(file, new Fields(keys), FACETS, new Diagnostics());
  }

  @Test
  void ofTheHandbook() {
    String text = "title: A\nlanguage: nl\n";
    String full =
        text
            + """
            citation: {style: apa, particles: nl, lists: each-page, further_reading: true}
            autolink:
              term: first-in-section
              intervention: first-in-section
              model: off
              person: off
            html: escape
            theme: {accent: "#0b6e6e"}
            """;
    SourceFile file = new SourceFile("handbook.yml", text);
    YamlMapping written = (YamlMapping) YamlReader.read(file, new Diagnostics()).orElseThrow();
    SourceFile other = new SourceFile("handbook.yml", full);
    YamlMapping whole = (YamlMapping) YamlReader.read(other, new Diagnostics()).orElseThrow();
    assertThat(filled(written, ConfigReader.shape()))
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(Span.class)
        .isEqualTo(whole);
    assertThat(ConfigReader.read(other, Set.of(), new Diagnostics()))
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(Span.class, SourceFile.class)
        .isEqualTo(ConfigReader.read(file, Set.of(), new Diagnostics()));
  }

  /** The same mapping with the default of every key that it leaves out. */
  private static YamlMapping filled(YamlMapping mapping, Shape.Structure shape) {
    List<YamlMapping.Entry> entries = new ArrayList<>();
    for (YamlMapping.Entry entry : mapping.entries()) {
      Optional<Key> key = shape.key(entry.key().text());
      YamlNode value = key.map(k -> filledValue(entry.value(), k.shape())).orElse(entry.value());
      entries.add(new YamlMapping.Entry(entry.key(), value));
    }
    for (Key key : shape.keys()) {
      if (mapping.get(key.name()).isEmpty() && !key.name().equals(LINE_THROUGH_NODES)) {
        absent(key, mapping.span())
            .ifPresent(
                value ->
                    entries.add(new YamlMapping.Entry(text(key.name(), mapping.span()), value)));
      }
    }
    return new YamlMapping(entries, mapping.span());
  }

  private static Optional<YamlNode> absent(Key key, Span at) {
    if (key.shape() instanceof Shape.Structure structure) {
      boolean free =
          structure.keys().stream().noneMatch(inner -> inner.need() == Key.Need.REQUIRED);
      YamlMapping inside = filled(new YamlMapping(List.of(), at), structure);
      return free && !inside.entries().isEmpty() ? Optional.of(inside) : Optional.empty();
    }
    return key.otherwise().map(value -> scalar(value, key.shape(), at));
  }

  private static YamlNode filledValue(YamlNode node, Shape shape) {
    if (node instanceof YamlMapping mapping) {
      if (shape instanceof Shape.Structure structure) {
        return filled(mapping, structure);
      }
      return shape instanceof Shape.TextOr either ? filled(mapping, either.structure()) : node;
    }
    return node instanceof YamlSequence list && shape instanceof Shape.ListOf of
        ? new YamlSequence(
            list.items().stream().map(item -> filledValue(item, of.item())).toList(), list.span())
        : node;
  }

  private static YamlScalar scalar(String value, Shape shape, Span at) {
    YamlScalar.Type type =
        shape instanceof Shape.Numeric
            ? YamlScalar.Type.INTEGER
            : shape instanceof Shape.Flag ? YamlScalar.Type.BOOLEAN : YamlScalar.Type.TEXT;
    return new YamlScalar(value, type, at);
  }

  private static YamlScalar text(String value, Span at) {
    return new YamlScalar(value, YamlScalar.Type.TEXT, at);
  }
}
