package dev.vademecum.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vademecum.CheckRequest;
import dev.vademecum.Starters;
import dev.vademecum.UsageException;
import dev.vademecum.Vademecum;
import dev.vademecum.config.Language;
import dev.vademecum.diagnostic.Severity;
import dev.vademecum.drawing.Archetype;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryStarterTest {
  @TempDir Path temp;

  @BeforeEach
  void handbook() throws Exception {
    Starters.handbook(temp, Language.NL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"chapter", "intervention", "model", "case", "course", "term", "person"})
  void aNewEntryIsReadWithoutAnError(String kind) throws Exception {
    Path file = Starters.entry(temp, kind, "mijn-eerste", Optional.empty());
    assertThat(Files.readString(file)).contains("# Wat het is, in").contains("\"Mijn eerste\"\n");
    assertThat(Vademecum.check(new CheckRequest(temp, Severity.ERROR)).diagnostics())
        .noneMatch(found -> found.severity() == Severity.ERROR);
  }

  @ParameterizedTest
  @EnumSource(Archetype.class)
  void aNewModelOfEveryArchetypeIsDrawnWithoutAnError(Archetype archetype) throws Exception {
    Path file = Starters.entry(temp, "model", "mijn-model", Optional.of(archetype.id()));
    assertThat(Files.readString(file)).contains("archetype: " + archetype.id() + "\n");
    assertThat(Vademecum.check(new CheckRequest(temp, Severity.ERROR)).diagnostics())
        .noneMatch(found -> found.severity() == Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "model | zzz    | The archetypes are: rings",
        "model | whel   | Did you mean 'wheel'",
        "term  | wheel  | Only a model",
      })
  void anArchetypeThatCannotBeIsRefused(String kind, String archetype, String message) {
    assertThatThrownBy(() -> Starters.entry(temp, kind, "a", Optional.of(archetype)))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(message);
  }

  @Test
  void keysOfTheHandbookAreThereWithTheirValues() throws Exception {
    assertThat(Starters.entry(temp, "intervention", "a", Optional.empty()))
        .content()
        .contains("# Fase. Een van: begin, vervolg\n# phase: [begin]\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "intervenion | a            | Did you mean 'intervention'",
        "zzz         | a            | The kinds are: chapter, intervention",
        "term        | Mijn Begrip  | mijn-begrip",
        "term        | ../x         | is no id",
        "term        | open-vraag   | in terms.yml",
        "chapter     | luisteren    | in chapters/01-luisteren.md",
        "reference   | boek         | - id: boek",
      })
  void whatCannotBeMadeIsRefusedAndNothingIsWritten(String kind, String id, String reason)
      throws Exception {
    List<Path> before = files();
    assertThatThrownBy(() -> Starters.entry(temp, kind, id, Optional.empty()))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(reason);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aCaseNeedsSomethingToUse() throws Exception {
    Files.delete(temp.resolve("interventions/drie-minuten.md"));
    assertThatThrownBy(() -> Starters.entry(temp, "case", "a", Optional.empty()))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("new intervention");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> found = Files.walk(temp)) {
      return found.sorted().toList();
    }
  }
}
