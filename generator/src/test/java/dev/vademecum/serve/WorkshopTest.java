package dev.vademecum.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.CheckRequest;
import dev.vademecum.MiniHandbook;
import dev.vademecum.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of a save before the build that it leads to, and what after that. */
class WorkshopTest {
  private static final String HANDBOOK =
      """
      -- handbook.yml --
      title: Proef
      language: nl
      -- chapters/een.md --
      ---
      title: Het eerste
      ---
      Hier staat genoeg.
      -- chapters/twee.md --
      ---
      title: Het tweede
      ---
      Zie [[een]].
      """;

  @TempDir Path handbook;
  private Workshop workshop = new Workshop(new CheckRequest(Path.of(""), Severity.ERROR));

  @BeforeEach
  void build() {
    MiniHandbook.of(HANDBOOK).write(handbook);
    workshop = new Workshop(new CheckRequest(handbook, Severity.ERROR));
    assertThat(revised("chapters/een.md")).as("before any build").isFalse();
    assertThat(workshop.build(new TreeSet<>()).good()).isTrue();
  }

  private boolean revised(String... changed) {
    SortedSet<String> all = new TreeSet<>(List.of(changed));
    return workshop.revise(all);
  }

  private void replace(String file, String part, String by) throws IOException {
    Path path = handbook.resolve(file);
    Files.writeString(path, Files.readString(path).replace(part, by));
  }

  private String shown() {
    return new String(
        Shelf.bytes(workshop.state().shelf().file("chapters/een.html").orElseThrow()),
        StandardCharsets.UTF_8);
  }

  private int version() {
    return workshop.state().shelf().version();
  }

  @Test
  void aParagraphIsShownBeforeTheBuildWhichCountsIt() throws Exception {
    int before = version();
    replace("chapters/een.md", "genoeg", "iets meer");
    assertThat(revised("chapters/een.md")).isTrue();
    assertThat(shown()).contains("Hier staat iets meer.");
    assertThat(workshop.state().round()).isEqualTo(1);
    assertThat(version()).isGreaterThan(before);
    assertThat(workshop.build(new TreeSet<>()).rebuilt()).as("with the page to print").isEqualTo(2);
    assertThat(shown()).contains("Hier staat iets meer.");
  }

  @Test
  void whatIsOnOtherPagesTooAwaitsTheBuild() throws Exception {
    replace("chapters/een.md", "Het eerste", "Om te beginnen");
    assertThat(revised("chapters/een.md")).isFalse();
    replace("chapters/een.md", "Om te beginnen", "Het eerste");
    replace("chapters/een.md", "genoeg", "genoeg, zie [[twee]]");
    assertThat(revised("chapters/een.md")).isFalse();
    assertThat(revised("chapters/een.md", "chapters/twee.md")).isFalse();
    assertThat(revised("handbook.yml")).isFalse();
    assertThat(shown()).contains("Hier staat genoeg.");
  }

  @Test
  void whatWasShownTooEarlyGoesWithABuildThatFails() throws Exception {
    replace("chapters/een.md", "genoeg", "iets meer");
    assertThat(revised("chapters/een.md")).isTrue();
    int early = version();
    replace("chapters/twee.md", "[[een]]", "[[nergens]]");
    assertThat(workshop.build(new TreeSet<>()).good()).isFalse();
    assertThat(shown()).contains("Hier staat genoeg.");
    assertThat(revised("chapters/een.md")).as("while there are errors").isFalse();
    replace("chapters/twee.md", "[[nergens]]", "[[een]]");
    assertThat(workshop.build(new TreeSet<>()).good()).isTrue();
    assertThat(shown()).contains("Hier staat iets meer.");
    assertThat(version()).as("another than any shown before").isGreaterThan(early);
  }
}
