package dev.vademecum.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.SampleHandbook;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.SourceFile;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import dev.vademecum.yaml.ShapeCheck;
import dev.vademecum.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The chapter of the manual with all keys says what the build holds authors to. */
class KeysChapterTest {
  private static final Path CHAPTER = SampleHandbook.MANUAL.resolve("chapters/13-keys.md");

  private static final KeyTables TABLES = new KeyTables(examples());

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(KeysChapterTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties examples() {
    Properties examples = new Properties();
    try {
      examples.load(new StringReader(resource("examples.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples;
  }

  private static String chapter() {
    String text = resource("keys.md");
    for (Map.Entry<String, String> table : TABLES.all().entrySet()) {
      String place = "@{" + table.getKey() + "}";
      assertThat(text).as("the frame has a place for every table").contains(place);
      text = text.replace(place, table.getValue());
    }
    return text;
  }

  @Test
  void theChapterSaysWhatTheShapesSay() throws IOException {
    String chapter = chapter();
    if (Boolean.getBoolean("vademecum.rewrite")) {
      Files.writeString(CHAPTER, chapter);
    }
    assertThat(Files.readString(CHAPTER))
        .as(
            "%s, which is written by running this test with -Dvademecum.rewrite=true out of"
                + " keys.md and examples.properties beside it",
            CHAPTER)
        .isEqualTo(chapter)
        .doesNotContain("@{");
  }

  @Test
  void everyKeyHasAnExampleAndNoExampleIsOfAKeyThatIsGone() {
    TABLES.all();
    assertThat(TABLES.unexemplified()).as("keys without an example").isEmpty();
    assertThat(TABLES.unused()).as("examples without a key").isEmpty();
  }

  @Test
  void everyExampleIsRight() {
    List<String> wrong =
        TABLES.examples().stream()
            .filter(example -> !faults(example).isEmpty())
            .map(example -> example.name() + ": " + example.yaml())
            .toList();
    assertThat(wrong).isEmpty();
    assertThat(TABLES.examples()).hasSizeGreaterThan(400);
  }

  private static List<Diagnostic> faults(KeyTables.Example example) {
    SourceFile file = new SourceFile("a.yml", "key: " + example.yaml() + "\n");
    Diagnostics found = new Diagnostics();
    YamlReader.read(file, found)
        .ifPresent(
            root ->
                new ShapeCheck(file, found)
                    .check(
                        Message.text(example.name()),
                        root,
                        Shape.structure(Key.required("key", example.shape()))));
    return found.sorted();
  }
}
