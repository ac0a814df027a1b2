package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A handbook with a look of its own: what it replaces, and what it cannot do. */
class ThemeTest {
  /** One file of each sort. */
  private static final String THEME =
      """
      -- handbook.yml --
      title: Proef
      language: nl
      theme: {accent: "#7a3b12", logo: assets/leaf.svg}
      editions:
        deelnemer: {label: Deelnemer}
        trainer: {label: Trainer, includes: [deelnemer]}
      -- assets/leaf.svg --
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1"/></svg>
      -- chapters/a.md --
      ---
      title: <Een> & twee
      ---

      Tekst voor allen.

      ::: trainer
      Dit mag alleen een trainer ooit te lezen krijgen.
      :::
      -- theme/css/own.css --
      .colophon { background: url("leaf.svg"); font-family: Own; }
      @font-face { font-family: Own; src: url("fonts/own.woff2"); }
      -- theme/css/case.css --
      .timeline { color: inherit; }
      -- theme/fonts/own.woff2 --
      no real font
      -- theme/messages/nl.properties --
      home=Voorpagina
      -- theme/regions/colophon.ftlh --
      <#include "/regions/academy.ftlh">
      -- theme/regions/academy.ftlh --
      <footer class="colophon"><p>${shell.title} · Academie</p></footer>
      -- theme/macros/note.ftlh --
      <#macro note text>
      <p class="own-note">${text}</p>
      </#macro>
      """;

  @TempDir Path temp;

  private CheckResult build(String handbook) throws Exception {
    Path folder = MiniHandbook.of(handbook).write(temp.resolve("handbook"));
    return Vademecum.build(new BuildRequest(folder, temp.resolve("site"), Severity.ERROR)).check();
  }

  private String read(String path) throws IOException {
    return Files.readString(temp.resolve("site").resolve(path));
  }

  private static List<String> codes(CheckResult result) {
    return result.diagnostics().stream().map(found -> found.code().id()).distinct().toList();
  }

  @Test
  void everySortOfFileTakesThePlaceOfTheDefaultOne() throws Exception {
    assertThat(build(THEME).failed()).isFalse();
    String page = read("deelnemer/chapters/a.html");
    assertThat(page)
        .contains("<p>&lt;Een&gt; &amp; twee · Academie</p>")
        .contains("Voorpagina")
        .contains("assets/leaf.svg");
    assertThat(read("index.html")).contains("Proef · Academie");
  }

  @Test
  void theLeakCheckHoldsForTemplates() throws Exception {
    String leak =
        THEME
            + "-- theme/css/page.css --\n/* Dit mag alleen een trainer ooit te lezen krijgen. */\n";
    assertThat(codes(build(leak))).contains("edition-leak");
    assertThat(temp.resolve("site")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Dit mag al&shy;leen een trai\u00ADner ooit te le&#173;zen krij\u200Bgen.</p>",
        "<a href=\"mailto:?body=Dit%20mag%20alleen%20een%20trainer%20ooit%20te%20lezen\">x</a>"
      })
  void theLeakCheckReadsWhatIsWrittenOtherwise(String leak) throws Exception {
    assertThat(codes(build(THEME + "-- theme/regions/masthead.ftlh --\n" + leak + "\n")))
        .contains("edition-leak");
  }

  @Test
  void aFileThatIsNoneOfTheLookIsNamedByItsOwnName() throws Exception {
    String files = "-- theme/pages/chapters.ftlh --\n<p>\n-- theme/css/zebra.css --\na{}\n";
    assertThat(build(THEME + files).diagnostics())
        .filteredOn(found -> found.code() == Code.THEME_FILE)
        .extracting(found -> found.hint().in(MessageLanguage.EN))
        .containsExactly(
            "The manual lists all files of the look in the chapter on themes",
            "Did you mean 'pages/chapter.ftlh'?");
  }

  @Test
  void whatATemplateGivesAwayIsReportedWhereItWasWrittenWithThePageThatHasIt() throws Exception {
    String leak =
        THEME
            + """
            -- theme/regions/masthead.ftlh --
            <header><p>Dit mag <em>alleen</em> een trainer
            ooit te lezen krijgen.</p></header>
            """;
    assertThat(build(leak).diagnostics())
        .filteredOn(found -> found.code() == Code.EDITION_LEAK)
        .isNotEmpty()
        .allSatisfy(
            found -> {
              assertThat(found.file()).isEqualTo("chapters/a.md");
              assertThat(found.range().start().line()).isEqualTo(8);
            })
        .anySatisfy(
            found ->
                assertThat(found.message().in(MessageLanguage.EN))
                    .contains("deelnemer")
                    .contains("deelnemer/"));
    assertThat(temp.resolve("site")).doesNotExist();
  }

  @Test
  void aThemeAtFaultPublishesNothingAndHidesNoOtherProblem() throws Exception {
    CheckResult result =
        build(
            """
            -- chapters/a.md --
            ---
            title: A
            ---
            [[nergens]]
            -- theme/regions/colophon.ftlh --
            ${nothing}
            -- theme/regions/masthead.ftlh --
            <#if>
            """);
    assertThat(codes(result)).contains("unresolved-link", "theme-template");
    assertThat(temp.resolve("site")).doesNotExist();
  }

  @Test
  void aMistakeThatShowsInADefaultTemplateNamesBoth() throws Exception {
    List<Diagnostic> found =
        build(
                """
                -- chapters/a.md --
                ---
                title: A
                ---
                -- theme/layout/frame.ftlh --
                <#macro framed><#nested></#macro>
                """)
            .diagnostics();
    assertThat(found)
        .filteredOn(problem -> problem.code() == Code.THEME_TEMPLATE)
        .isNotEmpty()
        .allSatisfy(
            problem -> {
              assertThat(problem.file()).isEqualTo("theme/layout/frame.ftlh");
              assertThat(problem.message().in(MessageLanguage.EN))
                  .contains("in the default template 'pages/");
            });
  }

  @Test
  void aTemplateThatIsNotThereIsNamedWhereItIsAskedFor() throws Exception {
    assertThat(
            build(
                    """
                    -- chapters/a.md --
                    ---
                    title: A
                    ---
                    -- theme/regions/colophon.ftlh --
                    <footer>
                    <#include "/regions/colofon.ftlh">
                    </footer>
                    """)
                .diagnostics())
        .filteredOn(problem -> problem.code() == Code.THEME_TEMPLATE)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file()).isEqualTo("theme/regions/colophon.ftlh");
              assertThat(problem.range().start().line()).isEqualTo(2);
              assertThat(problem.message().in(MessageLanguage.EN))
                  .isEqualTo("There is no template 'regions/colofon.ftlh'");
            });
  }

  @Test
  void aThemeReadsNoFileOutsideItsFolder() throws Exception {
    Path secret = Files.writeString(temp.resolve("secret.ftlh"), "secret words");
    Path folder = MiniHandbook.of(THEME).write(temp.resolve("handbook"));
    Files.createSymbolicLink(folder.resolve("theme/regions/rights.ftlh"), secret);
    for (String name :
        List.of("../secret.ftlh", "/../../secret.ftlh", secret.toString(), "file://" + secret)) {
      Files.writeString(
          folder.resolve("theme/regions/colophon.ftlh"), "<#include \"" + name + "\">");
      CheckResult result =
          Vademecum.build(new BuildRequest(folder, temp.resolve("site"), Severity.ERROR)).check();
      assertThat(codes(result)).contains("theme-template", "symbolic-link");
    }
    assertThat(temp.resolve("site")).doesNotExist();
  }

  @Test
  void aTemplateThatDoesNotEndFailsTheBuildOnceAndSoon() throws Exception {
    long before = System.nanoTime();
    CheckResult result =
        build(
            """
            -- chapters/a.md --
            ---
            title: A
            ---
            -- theme/regions/colophon.ftlh --
            <footer>
              <#list 1.. as x><#list 1.. as y></#list></#list>
            </footer>
            """);
    assertThat(System.nanoTime() - before).isLessThan(10_000_000_000L);
    assertThat(result.diagnostics())
        .filteredOn(found -> found.code() == Code.THEME_TEMPLATE)
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.file()).isEqualTo("theme/regions/colophon.ftlh");
              assertThat(found.range().start().line()).isEqualTo(2);
            });
  }

  @Test
  void aThemedBuildGivesTheSameBytesTwice() throws Exception {
    build(THEME);
    List<String> once = bytes();
    Path folder = temp.resolve("handbook");
    Vademecum.build(new BuildRequest(folder, temp.resolve("site"), Severity.ERROR));
    assertThat(bytes()).isEqualTo(once);
  }

  private List<String> bytes() throws IOException {
    try (Stream<Path> files = Files.walk(temp.resolve("site"))) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> file + " " + java.util.Arrays.hashCode(all(file)))
          .toList();
    }
  }

  private static byte[] all(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
