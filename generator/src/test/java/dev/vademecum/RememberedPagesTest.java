package dev.vademecum;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Severity;
import dev.vademecum.memory.Memory;
import dev.vademecum.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After a save the pages that show something of what was saved are made again, and no others; what
 * comes of it is what a build from scratch makes.
 */
class RememberedPagesTest {
  private static final String HANDBOOK =
      """
      -- handbook.yml --
      title: Proef
      language: nl
      nav: [een, twee, drie, vier]
      -- chapters/een.md --
      ---
      title: Het eerste
      ---
      Lees [[drie]] erbij.
      -- chapters/twee.md --
      ---
      title: Het tweede
      ---
      Wie een anker heeft, blijft liggen.
      -- chapters/drie.md --
      ---
      title: Het derde
      ---
      ## Midden

      Hier staat genoeg.
      -- chapters/vier.md --
      ---
      title: Het vierde
      interventions: [peilen]
      ---
      Tot slot.
      -- interventions/peilen.md --
      ---
      title: Peilen
      aim: Weten hoe diep het is.
      form: exercise
      duration: 20 min
      group_size: 1
      contraindications: [geen]
      ---
      Vraag hoe diep.
      -- terms.yml --
      - {id: anker, title: anker, definition: Wat een schip vasthoudt.}
      - {id: boei, title: boei, definition: Wat drijft.}
      """;

  private static final Set<String> BESIDE_DRIE = Set.of("chapters/een.html", "chapters/drie.html");
  private static final Set<String> ALL =
      Set.of(
          "chapters/een.html",
          "chapters/twee.html",
          "chapters/drie.html",
          "chapters/vier.html",
          "interventions/peilen.html");

  @TempDir Path handbook;
  private final Memory memory = Memory.lasting();
  private Optional<Reviser> reviser = Optional.empty();
  private Set<String> revised = Set.of();
  private String changed = "";
  private Map<String, OutputFile> before = Map.of();

  @BeforeEach
  void build() throws Exception {
    MiniHandbook.of(HANDBOOK).write(handbook);
    assertThat(entriesMade()).isEqualTo(ALL);
    assertThat(entriesMade()).as("without a change").isEmpty();
  }

  private Set<String> entriesMade() throws UsageException {
    return made().stream()
        .filter(path -> path.contains("/") && !path.endsWith("/index.html"))
        .collect(Collectors.toSet());
  }

  /** The pages that were not there as the same object before, but for pages of facets. */
  @SuppressWarnings("ReferenceEquality") // a page that was kept is the same object
  private Set<String> made() throws UsageException {
    CheckRequest request = new CheckRequest(handbook, Severity.ERROR);
    List<OutputFile> early = reviser.map(last -> last.pages(handbook, changed)).orElse(List.of());
    Composed composed = Vademecum.compose(request, memory);
    memory.turn();
    reviser = Optional.of(composed.reviser());
    Map<String, OutputFile> now = byPath(composed.files());
    assertThat(composed.files()).as("what was shown before").containsAll(early);
    revised = byPath(early).keySet();
    composed.late().forEach(late -> now.putAll(byPath(late.files())));
    equalsACleanBuild(now, Vademecum.compose(request, Progress.NONE));
    Set<String> made =
        composed.files().stream()
            .filter(file -> before.get(file.path()) != file)
            .map(OutputFile::path)
            .filter(path -> path.endsWith(".html") && !path.startsWith("facets/"))
            .collect(Collectors.toSet());
    before = now;
    return made;
  }

  private static Map<String, OutputFile> byPath(Collection<OutputFile> files) {
    return files.stream().collect(Collectors.toMap(OutputFile::path, file -> file));
  }

  private static void equalsACleanBuild(Map<String, OutputFile> files, Composed clean) {
    assertThat(files.keySet()).isEqualTo(byPath(clean.files()).keySet());
    for (OutputFile file : clean.files()) {
      if (file.content() instanceof OutputFile.Content.Made made) {
        assertThat(
                ((OutputFile.Content.Made) requireNonNull(files.get(file.path())).content())
                    .bytes())
            .as(file.path())
            .isEqualTo(made.bytes());
      }
    }
  }

  private void replace(String file, String part, String by) throws IOException {
    changed = file;
    Path path = handbook.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(part);
    Files.writeString(path, text.replace(part, by));
  }

  @Test
  void aParagraphIsOnItsOwnPageAndOnTheOneToPrint() throws Exception {
    replace("chapters/drie.md", "genoeg", "iets meer");
    assertThat(made()).containsExactlyInAnyOrder("chapters/drie.html", "print.html");
    assertThat(revised).containsExactly("chapters/drie.html");
    replace("interventions/peilen.md", "Vraag hoe", "Meet hoe");
    assertThat(made()).containsExactlyInAnyOrder("interventions/peilen.html", "print.html");
    assertThat(revised).containsExactly("interventions/peilen.html");
  }

  @Test
  void aTitleIsWhereItIsLinkedAndBesideIt() throws Exception {
    replace("chapters/een.md", "Het eerste", "Om te beginnen");
    assertThat(made())
        .contains("chapters/een.html", "chapters/twee.html", "index.html", "entries.html");
    assertThat(revised).isEmpty();
  }

  @Test
  void anotherNameOrHeadingConcernsThoseWhoLinkThere() throws Exception {
    replace("chapters/drie.md", "title:", "aliases: [Derde]\ntitle:");
    assertThat(entriesMade()).isEqualTo(BESIDE_DRIE);
    replace("chapters/drie.md", "Midden", "Diep");
    assertThat(entriesMade()).isEqualTo(BESIDE_DRIE);
    assertThat(revised).isEmpty();
  }

  @Test
  void aLinkToANewNameIsFoundAndLostWithIt() throws Exception {
    replace("chapters/drie.md", "title:", "aliases: [Derde]\ntitle:");
    replace("chapters/twee.md", "Wie een", "Zie [[Derde]]. Wie een");
    assertThat(entriesMade()).contains("chapters/twee.html", "chapters/drie.html");
    assertThat(revised).isEmpty();
    replace("chapters/drie.md", "aliases: [Derde]\n", "");
    assertThat(Vademecum.compose(new CheckRequest(handbook, Severity.ERROR), memory).check())
        .matches(CheckResult::failed);
  }

  @Test
  void aDefinitionCanBeShownAnywhere() throws Exception {
    replace("terms.yml", "vasthoudt", "houdt");
    assertThat(entriesMade()).isEqualTo(ALL);
  }

  @Test
  void aChapterMoreOrLessIsInTheContentsOfAll() throws Exception {
    Files.writeString(
        handbook.resolve("chapters/vijf.md"), "---\ntitle: Het vijfde\n---\nEen anker.\n");
    replace("handbook.yml", "vier]", "vier, vijf]");
    assertThat(entriesMade()).containsAll(ALL).contains("chapters/vijf.html");
    Files.delete(handbook.resolve("chapters/vijf.md"));
    replace("handbook.yml", ", vijf]", "]");
    assertThat(entriesMade()).isEqualTo(ALL);
  }
}
