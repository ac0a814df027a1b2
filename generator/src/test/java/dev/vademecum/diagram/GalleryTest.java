package dev.vademecum.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagram.svg.SvgOptions;
import dev.vademecum.drawing.Archetype;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The gallery of the manual shows every archetype beside its file, and none of its drawings changes
 * unseen. Where a change is meant, {@code -Dvademecum.rewrite=true} writes the drawings anew; look
 * at each before it is committed.
 */
class GalleryTest {
  private static final Path MANUAL = Path.of("../content/manual");
  private static final Path GOLDEN = Path.of("src/test/resources/dev/vademecum/gallery");

  static List<String> models() throws IOException {
    try (Stream<Path> files = Files.list(MANUAL.resolve("models"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("gallery-"))
          .map(name -> name.replace(".yml", ""))
          .sorted()
          .toList();
    }
  }

  private static String source(String model) throws IOException {
    return Files.readString(MANUAL.resolve("models").resolve(model + ".yml"));
  }

  @Test
  void everyArchetypeIsInTheGallery() throws IOException {
    List<String> drawn =
        models().stream().map(GalleryTest::archetype).map(Archetype::id).sorted().toList();
    assertThat(drawn).isEqualTo(Archetype.drawnIds().stream().sorted().toList());
  }

  private static Archetype archetype(String model) {
    try {
      return Models.of(source(model), new Diagnostics()).drawing().archetype();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void whatStandsBesideADrawingIsTheFileThatDrawsIt(String model) throws IOException {
    String chapter = Files.readString(MANUAL.resolve("chapters/10-gallery.md"));
    assertThat(chapter).contains("![[" + model + "]]\n\n```yaml\n" + source(model) + "```\n");
  }

  @ParameterizedTest
  @MethodSource("models")
  void noDrawingChangesUnseen(String model) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Diagram diagram = Models.of(source(model), diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    SvgOptions options = SvgOptions.of(model, model, "");
    same(model + ".svg", diagram.svg(options));
    same(model + ".narrow.svg", diagram.narrowSvg(options).orElse(""));
  }

  /** Elements stand on lines of their own, so that a change shows where it is. */
  private static void same(String name, String svg) throws IOException {
    String lines = svg.replace("><", ">\n<") + "\n";
    Path file = GOLDEN.resolve(name);
    if (Boolean.getBoolean("vademecum.rewrite")) {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, lines);
    }
    assertThat(file).as("a golden drawing; -Dvademecum.rewrite=true writes it").exists();
    assertThat(lines).as(name).isEqualTo(Files.readString(file));
  }

  @Test
  void noGoldenDrawingIsLeftOver() throws IOException {
    List<String> models = models();
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(
              files.map(file -> file.getFileName().toString().replaceFirst("\\..*", "")).distinct())
          .isSubsetOf(models);
    }
  }
}
