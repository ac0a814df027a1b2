package dev.vademecum.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vademecum.CheckRequest;
import dev.vademecum.Starters;
import dev.vademecum.UsageException;
import dev.vademecum.Vademecum;
import dev.vademecum.config.Language;
import dev.vademecum.diagnostic.Severity;
import dev.vademecum.entry.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StarterHandbookTest {
  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void inEveryLanguageNothingIsReportedAndEveryKindIsThere(Language language) throws Exception {
    Path folder = temp.resolve("handbook");
    Starters.handbook(folder, language);
    assertThat(Vademecum.check(new CheckRequest(folder, Severity.ERROR)).diagnostics()).isEmpty();
    assertThat(folder.resolve("handbook.yml")).content().contains("language: " + language.tag());
    for (Kind kind : Kind.values()) {
      assertThat(files(folder).keySet()).as(kind.id()).anyMatch(p -> p.startsWith(kind.folder()));
    }
  }

  @Test
  void aSecondOneIsRefusedAndChangesNothing() throws Exception {
    Starters.handbook(temp, Language.NL);
    Map<String, String> before = files(temp);
    assertThatThrownBy(() -> Starters.handbook(temp, Language.EN))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("README.md");
    assertThat(files(temp)).isEqualTo(before);
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
