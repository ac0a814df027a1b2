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
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @TempDir Path temp;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path handbook;

  @BeforeEach
  void folder() throws IOException {
    handbook = Files.createDirectory(temp.resolve("handbook"));
    Files.writeString(handbook.resolve("handbook.yml"), "title: Voorbeeld\nlanguage: nl\n");
  }

  private int run(String... args) {
    return new Main(new PrintWriter(out), new PrintWriter(err), Locale.ENGLISH, Ink.PLAIN)
        .run(args);
  }

  private int check(String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "check";
    args[1] = handbook.toString();
    System.arraycopy(options, 0, args, 2, options.length);
    return run(args);
  }

  private void addFault() throws IOException {
    Files.createDirectories(handbook.resolve("chapters"));
    Files.write(
        handbook.resolve("chapters/a.md"),
        "---\ntitle: A\n---\nb\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
  }

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

  @ParameterizedTest
  @CsvSource({
    "'',                       Say what to do",
    "'destroy',                destroy",
    "'check --fail-on never',  'never' is no value of --fail-on error|warning",
    "'check --format xml',     'xml' is no value of --format text|json",
    "'build .',                --output",
    "'check a b',              'b'",
    "'check --nonsense',       --nonsense"
  })
  void wrongUsageIsExitCodeTwoWithAMessageOnly(String line, String message) {
    assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
    assertThat(err.toString()).contains(message).contains("--help\n").doesNotContain("\tat ");
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gone", "."})
  void aFolderWithoutAHandbookIsWrongUsage(String folder) {
    assertThat(run("check", temp.resolve(folder).toString())).isEqualTo(2);
    assertThat(err.toString()).startsWith("vademecum: There is no ");
  }

  @Test
  void anOutputThatCannotBeWrittenIsExitCodeThree() {
    assertThat(run("build", handbook.toString(), "--output", handbook.toString())).isEqualTo(3);
    assertThat(err.toString()).startsWith("vademecum: Cannot publish into ");
  }

  @Test
  void aFaultOfOursIsExitCodeFourAndItsTraceIsShownOnlyWhenAskedFor() {
    // The JDK refuses such a path with an exception that nothing of ours expects.
    assertThat(run("check", "a\0b")).isIn(2, 4);
    err.getBuffer().setLength(0);
    Main failing = new Main(new BrokenWriter(), new PrintWriter(err), Locale.ENGLISH, Ink.PLAIN);
    assertThat(failing.run("check", handbook.toString())).isEqualTo(4);
    assertThat(err.toString())
        .contains("internal error")
        .contains("report")
        .doesNotContain("\tat ");
    assertThat(failing.run("check", handbook.toString(), "--debug")).isEqualTo(4);
    assertThat(err.toString()).contains("\tat dev.vademecum.");
  }

  private static final class BrokenWriter extends PrintWriter {
    BrokenWriter() {
      super(new StringWriter());
    }

    @Override
    public void print(String text) {
      throw new IllegalStateException("broken on purpose");
    }
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

  @Test
  void schemasThatCannotBeWrittenAreExitCodeThree() {
    Path file = handbook.resolve("handbook.yml");
    assertThat(run("schema", "--output", file.toString())).isEqualTo(3);
    assertThat(err.toString()).startsWith("vademecum: Cannot write into ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "build --help", "check --help", "schema --help", "--version"})
  void helpAndVersionAreFine(String line) {
    assertThat(run(line.split(" "))).isZero();
    assertThat(out.toString()).contains("vademecum");
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    ".,         chapters/a.md",
    "book,      book/chapters/a.md",
    "./book/x/.., book/chapters/a.md",
    "../other,  /work/other/chapters/a.md"
  })
  void pathsAreShownFromTheWorkingDirectory(String given, String shown) {
    Path workingDirectory = Path.of("/work/here");
    String path = new ShownPaths(Path.of(given), workingDirectory).shown("chapters/a.md");
    assertThat(path).isEqualTo(shown.replace("/", File.separator));
  }

  @ParameterizedTest
  @CsvSource({
    "check .,                       Er staat geen handbook.yml in",
    "'',                            Zeg wat er moet gebeuren: build, check, serve, schema, init of new",
    "check --format xml,            'xml' is geen waarde van --format",
    "build .,                       Dit ontbreekt: --output DIR",
    "check --nonsense,              Onbekende optie of onbekend argument: --nonsense"
  })
  void everyRefusalIsSaidInDutchToo(String line, String message) {
    String[] words = line.isEmpty() ? new String[0] : line.split(" ");
    if (words.length > 1 && words[1].equals(".")) {
      words[1] = temp.toString();
    }
    Main main = new Main(new PrintWriter(out), new PrintWriter(err), DUTCH, Ink.PLAIN);
    assertThat(main.run(words)).isEqualTo(2);
    assertThat(err.toString()).contains(message);
  }

  @Test
  void theOptionWinsOverTheLanguageOfTheTerminal() throws IOException {
    addFault();
    Main main = new Main(new PrintWriter(out), new PrintWriter(err), DUTCH, Ink.PLAIN);
    main.run("check", handbook.toString());
    assertThat(out.toString()).contains("Byte 0xE9 is geen UTF-8").contains("1 fout\n");
    out.getBuffer().setLength(0);
    main.run("check", handbook.toString(), "--lang=en");
    assertThat(out.toString()).contains("Byte 0xE9 is not UTF-8").contains("1 error\n");
    assertThat(run("check", handbook.toString(), "--lang", "fr")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "build --help", "check --help"})
  void helpSpeaksDutchThroughout(String line) {
    run(line.split(" "));
    List<String> english = out.toString().lines().toList();
    out.getBuffer().setLength(0);
    new Main(new PrintWriter(out), new PrintWriter(err), DUTCH, Ink.PLAIN).run(line.split(" "));
    assertThat(out.toString()).contains("Gebruik: vademecum").doesNotContain("Show");
    assertThat(out.toString().lines().filter(text -> text.matches(".*[a-z]{3,}\\s+[a-z]{3,}.*\\.")))
        .isNotEmpty()
        .noneMatch(english::contains);
  }

  private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");

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
