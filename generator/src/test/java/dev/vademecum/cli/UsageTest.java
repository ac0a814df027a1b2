package dev.vademecum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Ink;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the command line is used wrongly, and in which language it says so. */
class UsageTest extends AtTerminal {
  private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");

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
    "check .,                       Er staat geen handbook.yml in",
    "'',                            Zeg wat er moet gebeuren: build, check, serve, schema, init of new",
    "check --format xml,            'xml' is geen waarde van --format",
    "build .,                       Dit ontbreekt: --output DIR",
    "--lang nl check --nonsense,    Onbekende optie of onbekend argument: --nonsense"
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
    out.getBuffer().setLength(0);
    run("--lang", "nl", "check", handbook.toString());
    assertThat(out.toString()).as("before the command").contains("1 fout\n");
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
}
