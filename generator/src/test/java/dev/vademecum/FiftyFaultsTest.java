package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.MessageLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Handbooks with some fifty faults in some forty files, all of them found in one run. */
class FiftyFaultsTest {
  @TempDir Path temp;

  private static MiniHandbook handbook(String name) throws IOException {
    return MiniHandbook.of(
        Files.readString(Path.of("src/test/resources/dev/vademecum/" + name + ".txt")));
  }

  @ParameterizedTest
  @CsvSource({
    "fifty-faults, 50",
    "fifty-other-faults, 50",
    "forty-faulty-models, 40",
    "faults-with-consequences, 22"
  })
  void everyOneIsReportedAndNothingElse(String name, int number) throws IOException {
    List<String> expected =
        handbook(name).expected().stream()
            .map(e -> place(e.file(), e.line(), e.column(), e.code()))
            .toList();
    assertThat(expected).hasSizeGreaterThanOrEqualTo(number);
    assertThat(found(name, "een")).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fifty-faults", "fifty-other-faults", "forty-faulty-models"})
  void theirOrderIsThatOfTheFilesInEveryRun(String name) throws IOException {
    assertThat(found(name, "een")).isEqualTo(found(name, "twee"));
  }

  private List<String> found(String name, String folder) throws IOException {
    return handbook(name).build(temp.resolve(folder)).diagnostics().stream()
        .map(FiftyFaultsTest::place)
        .toList();
  }

  private static String place(Diagnostic found) {
    var start = found.range().start();
    assertThat(found.message().in(MessageLanguage.NL)).isNotBlank();
    return place(found.file(), start.line(), start.column(), found.code().id());
  }

  private static String place(String file, int line, int column, String code) {
    return file + ":" + line + ":" + column + " " + code;
  }
}
