package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.MessageLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A handbook with fifty faults of many kinds in some forty files, all found in one run. */
class FiftyFaultsTest {
  @TempDir Path temp;

  private static MiniHandbook handbook() throws IOException {
    return MiniHandbook.of(
        Files.readString(Path.of("src/test/resources/dev/vademecum/fifty-faults.txt")));
  }

  @Test
  void everyOneIsReportedAndNothingElse() throws IOException {
    List<String> expected =
        handbook().expected().stream()
            .map(e -> place(e.file(), e.line(), e.column(), e.code()))
            .toList();
    assertThat(expected).hasSizeGreaterThanOrEqualTo(50);
    assertThat(found("een")).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void theirOrderIsThatOfTheFilesInEveryRun() throws IOException {
    assertThat(found("een")).isEqualTo(found("twee"));
  }

  private List<String> found(String folder) throws IOException {
    return handbook().build(temp.resolve(folder)).diagnostics().stream()
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
