package dev.vademecum.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The script of the search as it is published is made of its parts in {@code src/main/js} here, and
 * not in every build of a handbook: there, with cold code, it took 2.4 % of all CPU at 100
 * chapters.
 */
class SearchScriptTest {
  private static final Path PARTS = Path.of("src/main/js/search");
  private static final Path PUBLISHED =
      Path.of("src/main/resources/dev/vademecum/templates/search/search.js");

  @Test
  void theScriptOfTheSearchIsItsPartsInFewerBytes() throws IOException {
    String made = Script.compact(whole());
    if (Boolean.getBoolean("vademecum.rewrite")) {
      Files.writeString(PUBLISHED, made);
    }
    assertThat(Files.readString(PUBLISHED))
        .as(
            "%s, which is written by running this test with -Dvademecum.rewrite=true out of %s and"
                + " the addresses of the stemmers",
            PUBLISHED, PARTS)
        .isEqualTo(made);
  }

  private static String whole() {
    return Stream.of("unpack", "engine", "view")
        .map(part -> PARTS.resolve(part + ".js"))
        .flatMap(SearchScriptTest::lines)
        .collect(Collectors.joining("\n"))
        .replace("var stemmers = {};", "var stemmers = " + stemmers() + ";");
  }

  private static Stream<String> lines(Path part) {
    try {
      return Files.readAllLines(part).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of each language's stemmer, as JSON. */
  private static String stemmers() {
    Set<String> files =
        Assets.of(Palette.of(Palette.DEFAULT_ACCENT), "Coaching", Theme.NONE).files().keySet();
    return Messages.languages().stream()
        .map(language -> "\"" + language + "\":\"" + stemmer(language, files) + "\"")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String stemmer(String language, Set<String> files) {
    return files.stream()
        .filter(file -> file.startsWith("assets/stem-" + language + "."))
        .findFirst()
        .orElseThrow();
  }
}
