package dev.vademecum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vademecum.Stage;
import dev.vademecum.diagnostic.Ink;
import dev.vademecum.diagnostic.MessageLanguage;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each command does, and how it says so. */
class MainTest extends AtTerminal {
  private void addWarning() throws IOException {
    Files.writeString(handbook.resolve("terms.yaml"), "[]\n");
  }

  @Test
  void aSoundHandbookIsPublishedAndProgressGoesToStandardError() {
    Path output = temp.resolve("output");
    assertThat(run("build", handbook.toString(), "--output", output.toString())).isZero();
    assertThat(output.resolve(".vademecum-manifest")).exists();
    assertThat(out.toString()).doesNotContain("error").endsWith("\n");
    assertThat(err.toString()).startsWith("Published into " + output + ": ");
  }

  @Test
  void timingsNameEachStageOnStandardError() {
    String output = temp.resolve("output").toString();
    assertThat(run("build", handbook.toString(), "--output", output, "--timings")).isZero();
    assertThat(err.toString().lines().map(line -> line.replaceAll(".*[0-9] s +\\d* *", "")))
        .contains("files read", "entries made", "files published", "all together");
    assertThat(out.toString()).isEqualTo("no problems\n");
    err.getBuffer().setLength(0);
    assertThat(check("--timings", "--format", "json")).isZero();
    assertThat(err.toString()).contains("files read").doesNotContain("files published");
  }

  @Test
  void problemsAreOneExitCodeAndGoToStandardOutput() throws IOException {
    addFault();
    Path output = temp.resolve("output");
    assertThat(run("build", handbook.toString(), "-o", output.toString())).isEqualTo(1);
    assertThat(out.toString())
        .contains(
            handbook.resolve("chapters/a.md")
                + ":4:2: error[not-utf8]: Byte 0xE9 is not UTF-8\n"
                + "    4 | b\uFFFD\n"
                + "      |  ^\n"
                + "  hint: Save the file as UTF-8\n")
        .contains("1 error");
    assertThat(output).doesNotExist();
  }

  @Test
  void checkingPublishesNothing() {
    assertThat(check()).isZero();
    assertThat(temp).isDirectoryNotContaining(path -> !path.equals(handbook));
  }

  @Test
  void aWarningFailsWhenAskedTo() throws IOException {
    addWarning();
    assertThat(check()).isZero();
    assertThat(check("--fail-on", "warning")).isEqualTo(1);
  }

  @Test
  void jsonIsOneObjectAndNothingElse() throws IOException {
    addFault();
    assertThat(check("--format", "json")).isEqualTo(1);
    JsonObject report = JsonParser.parseString(out.toString()).getAsJsonObject();
    assertThat(report.keySet()).containsExactly("diagnostics", "summary", "coverage");
    assertThat(report.getAsJsonArray("diagnostics").get(0))
        .isEqualTo(
            JsonParser.parseString(
                """
                {"code": "not-utf8", "severity": "error", "file": "chapters/a.md",
                 "line": 4, "column": 2, "message": "Byte 0xE9 is not UTF-8",
                 "hint": "Save the file as UTF-8"}"""));
    assertThat(report.get("summary"))
        .isEqualTo(JsonParser.parseString("{\"errors\": 1, \"warnings\": 0, \"infos\": 0}"));
  }

  @Test
  void coverageCountsInterventionsInTheWordsOfTheHandbook() throws IOException {
    Files.writeString(
        handbook.resolve("handbook.yml"),
        """
        title: Voorbeeld
        language: nl
        facets:
          phase: {label: Fase, values: {begin: Het begin, eind: Het eind}}
          vraag: {label: Vraag, values: {wie: Wie?, wat: Wat?}}
          leeg: {label: Leeg, values: {a: A}}
        """);
    Files.createDirectories(handbook.resolve("interventions"));
    for (String vraag : List.of("wie", "wat")) {
      Files.writeString(
          handbook.resolve("interventions/" + vraag + ".md"),
          "---\ntitle: Een "
              + vraag
              + "\naim: X\nstub: true\nphase: begin\nvraag: "
              + vraag
              + "\n---\n");
    }
    assertThat(check("--coverage")).isZero();
    assertThat(out.toString())
        .contains("info[uncovered]: No intervention has 'eind' as its 'phase'")
        .endsWith(
            """

            Fase
              Het begin    2
              Het eind     0

            Vraag
              Wie?    1
              Wat?    1

            Fase × Vraag  wie  wat
              Het begin     1    1
              Het eind      0    0
            """);
    out.getBuffer().setLength(0);
    assertThat(check("--format", "json", "--coverage")).isZero();
    JsonObject coverage =
        JsonParser.parseString(out.toString()).getAsJsonObject().getAsJsonObject("coverage");
    assertThat(coverage.getAsJsonArray("facets").get(0))
        .isEqualTo(
            JsonParser.parseString(
                """
                {"id": "phase", "label": "Fase", "parts": [
                  {"id": "begin", "label": "Het begin", "interventions": 2, "ids": ["wat", "wie"]},
                  {"id": "eind", "label": "Het eind", "interventions": 0, "ids": []}]}"""));
    assertThat(coverage.getAsJsonArray("tables")).hasSize(1);
  }

  @Test
  void theSchemasOfAHandbookHaveItsFacets() throws IOException {
    Files.writeString(
        handbook.resolve("handbook.yml"),
        "title: V\nlanguage: nl\nfacets: {fase: {label: Fase, values: {start: Begin}}}\n");
    Path output = temp.resolve("a/schemas");
    assertThat(run("schema", handbook.toString(), "--output", output.toString())).isZero();
    assertThat(output.resolve("case.schema.json")).content().contains("\"fase\"", "\"start\"");
    assertThat(run("schema", "--output", output.toString())).isZero();
    assertThat(output.resolve("case.schema.json")).content().doesNotContain("\"fase\"");
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    ".,         chapters/a.md",
    "book,      book/chapters/a.md",
    "./book/x/.., book/chapters/a.md",
    "../other,  /books/other/chapters/a.md"
  })
  void pathsAreShownFromTheWorkingDirectory(String given, String shown) {
    Path workingDirectory = Path.of("/books/here");
    String path = new ShownPaths(Path.of(given), workingDirectory).shown("chapters/a.md");
    assertThat(path).isEqualTo(shown.replace("/", File.separator));
  }

  @Test
  void pathsForForgesStartAtTheRepository() throws IOException {
    addFault();
    Files.writeString(temp.resolve(".git"), "gitdir: elsewhere");
    check("--format", "github");
    assertThat(out.toString())
        .startsWith("::error file=handbook/chapters/a.md,line=4,col=2,endLine=4,endColumn=3,");
  }

  @Test
  void aHandbookToBeginWithIsWrittenOnceAndBuilds() {
    Path folder = temp.resolve("nieuw");
    assertThat(run("init", folder.toString(), "--lang", "nl")).isZero();
    assertThat(err.toString()).contains("In " + folder + " staat een handboek van 10 bestanden");
    assertThat(run("check", folder.toString())).isZero();
    assertThat(out.toString()).isEqualTo("no problems\n");
    assertThat(run("init", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains(folder.resolve("README.md") + " is there already");
    assertThat(run("init", folder.toString(), "--lang", "es")).isEqualTo(2);
    assertThat(err.toString()).contains("'es' is no value of --lang");
  }

  @Test
  void aNewEntryIsWrittenOnce() {
    assertThat(run("new", "term", "open", handbook.toString())).isZero();
    assertThat(err.toString()).contains("Wrote " + handbook.resolve("terms/open.md"));
    assertThat(run("new", "term", "open", handbook.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("'open' is there already, in terms/open.md");
    assertThat(run("new", "term", "Twee woorden", handbook.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("'Twee woorden' is no id. Use 'twee-woorden'");
    assertThat(run("new", "reference", "x", "--lang", "nl")).isEqualTo(2);
    assertThat(err.toString()).contains("Zet deze regels in references.yml").contains("- id: x");
  }

  @Test
  void quietSaysNothingOfASoundHandbookAndNoInfos() throws IOException {
    Path output = temp.resolve("output");
    assertThat(run("build", handbook.toString(), "--output", output.toString(), "--quiet"))
        .isZero();
    assertThat(run("build", handbook.toString(), "--output", output.toString(), "-q")).isZero();
    assertThat(out.toString() + err).isEmpty();
    addFault();
    assertThat(run("check", handbook.toString(), "-q")).isEqualTo(1);
    assertThat(out.toString()).contains("error[not-utf8]").doesNotContain("info[");
  }

  @Test
  void verboseHasALineForEachStage() {
    assertThat(check("--verbose")).isZero();
    assertThat(err.toString().lines())
        .hasSizeGreaterThan(5)
        .allMatch(line -> line.matches(" +\\d+\\.\\d s +\\d+  \\S.*"));
  }

  @Test
  void aTerminalHasOneLineForALongBuildWhichGoesAtTheEnd() {
    long[] now = {0};
    Terminal terminal =
        new Terminal(
            new PrintWriter(out), new PrintWriter(err), MessageLanguage.EN, Ink.COLOUR, true);
    Ticker ticker = new Ticker(terminal, false, () -> now[0]);
    ticker.done(Stage.SOURCES, 3);
    ticker.end();
    assertThat(err.toString()).as("within a second").isEmpty();
    now[0] = 2_500_000_000L;
    ticker.done(Stage.PAGES, 441);
    assertThat(err.toString()).startsWith("\r\u001B[K   2.5 s     441  ").doesNotContain("\n");
    ticker.end();
    assertThat(err.toString()).endsWith("\r\u001B[K");
  }
}
