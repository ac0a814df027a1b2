package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Severity;
import dev.vademecum.memory.Memory;
import dev.vademecum.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is shown of a save before the rest of the handbook has been looked at is what a build makes.
 */
class RevisedPagesTest {
  private static final String SENTENCE = "\nWat er nog bij kwam, en *niet* meer weggaat.\n";
  private static final String EXERCISE = "\n::: exercise\nSchrijf het op.\n:::\n";

  @TempDir Path temp;

  @Test
  void aNewParagraphAnywhereIsOnThePagesOfAllEditions() throws Exception {
    Path handbook =
        SampleHandbook.copy(SampleHandbook.SAMPLE, temp.resolve("h"), UnaryOperator.identity());
    CheckRequest request = new CheckRequest(handbook, Severity.ERROR);
    Reviser reviser = Vademecum.compose(request, Memory.lasting()).reviser();
    Map<String, OutputFile> revised = new HashMap<>();
    for (String path : pages(handbook)) {
      String more = revised.size() % 2 == 0 ? SENTENCE : SENTENCE + EXERCISE;
      Files.writeString(handbook.resolve(path), more, StandardOpenOption.APPEND);
      List<OutputFile> shown = reviser.pages(handbook, path);
      assertThat(shown).as(path).isNotEmpty();
      shown.forEach(page -> revised.put(page.path(), page));
    }
    assertThat(revised).hasSizeGreaterThan(80);
    for (OutputFile built : Vademecum.compose(request, Progress.NONE).files()) {
      OutputFile shown = revised.remove(built.path());
      if (shown != null) {
        assertThat(bytes(shown)).as(built.path()).isEqualTo(bytes(built));
      }
    }
    assertThat(revised).isEmpty();
  }

  private static List<String> pages(Path handbook) throws IOException {
    try (Stream<Path> files = Files.walk(handbook)) {
      return files
          .map(file -> handbook.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.matches("(chapters|interventions|cases|people)/.*\\.md"))
          .sorted()
          .toList();
    }
  }

  private static byte[] bytes(OutputFile file) {
    return ((OutputFile.Content.Bytes) file.content()).bytes();
  }
}
