package dev.vademecum.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written for a handbook in a place where it is not read. */
class StraysTest extends SourceFolder {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "chapter/a.md",
        "intervention/a.md",
        "hoofdstukken/a.md",
        "Model/a.yml",
        "index.md"
      })
  void whatIsWrittenWhereItIsNotReadIsReported(String path) throws IOException {
    put(path, "---\ntitle: Een\n---\n");
    assertThat(texts()).isEmpty();
    assertThat(found())
        .containsExactly("warning[ignored-file] %s:1:1".formatted(path.replaceFirst("/.*", "")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/a.md", "target/a.yml", "chapter/logo.svg", "README.md"})
  void whatIsNoneOfTheHandbooksBusinessIsNotReported(String path) throws IOException {
    put(path, "# Een\n");
    assertThat(texts()).isEmpty();
    assertThat(found()).isEmpty();
  }

  @Test
  void aConfigurationOfNearlyTheRightNameIsFound() throws IOException {
    assertThat(SourceReader.misnamedConfig(root)).isEmpty();
    put("handbook.yaml", "title: Een\n");
    assertThat(SourceReader.misnamedConfig(root)).contains("handbook.yaml");
  }
}
