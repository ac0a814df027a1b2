package dev.vademecum.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
  private static Diagnostic at(int line, int from, int toLine, int to, String message) {
    Range range = new Range(new Position(line, from), new Position(toLine, to));
    return new Diagnostic(
        Code.UNKNOWN_KEY,
        Severity.ERROR,
        "chapters/a.md",
        range,
        Message.text(message),
        Message.text("Did you mean 'title'?"));
  }

  private static String print(Diagnostic diagnostic, String line) {
    return new DiagnosticPrinter(
            (file, number) -> Optional.of(line),
            file -> "book/" + file,
            MessageLanguage.EN,
            Ink.PLAIN)
        .print(diagnostic);
  }

  @Test
  void theLineIsShownWithItsFaultUnderlinedAndTheCure() {
    assertThat(print(at(3, 1, 3, 6, "Unknown key 'titel'"), "titel: Het begin"))
        .isEqualTo(
            """
            book/chapters/a.md:3:1: error[unknown-key]: Unknown key 'titel'
                3 | titel: Het begin
                  | ^^^^^
              hint: Did you mean 'title'?""");
  }

  @Test
  void aSpanOverSeveralLinesIsUnderlinedToTheEndOfTheFirst() {
    assertThat(print(at(12, 3, 14, 2, "m"), "abcdef"))
        .contains("\n    12 | abcdef\n       |   ^^^^\n");
  }

  @Test
  void anEmptySpanIsMarkedByOneSign() {
    assertThat(print(at(1, 4, 1, 4, "m"), "abc")).contains("\n    1 | abc\n      |    ^\n");
  }

  @Test
  void aTabTakesOnePlaceAndAnEmojiTwo() {
    assertThat(print(at(1, 5, 1, 7, "m"), "\t\uD83D\uDE00 xy"))
        .contains("\n    1 |  \uD83D\uDE00 xy\n      |     ^^\n");
  }

  @Test
  void aLongLineIsCutAroundTheFault() {
    String line = "a".repeat(200) + "FAULT" + "b".repeat(200);
    assertThat(print(at(1, 201, 1, 206, "m"), line))
        .contains(
            "\n    1 | …"
                + "a".repeat(40)
                + "FAULT"
                + "b".repeat(55)
                + "…\n"
                + "      |  "
                + " ".repeat(40)
                + "^^^^^\n");
  }

  @Test
  void aLineThatIsAWholeFileIsLookedAtAroundTheFaultOnly() {
    String line = "\uD83D\uDE00".repeat(500_000) + "FAULT" + "b".repeat(500_000);
    for (int i = 0; i < 2_000; i++) {
      assertThat(print(at(1, 1_000_001, 1, 1_000_006, "m"), line))
          .contains("\uD83D\uDE00FAULTb")
          .contains("| …")
          .contains("b…\n")
          .contains(" ^^^^^\n");
    }
  }

  @Test
  void aFileAsAWholeAndAnUnknownOrBlankLineHaveNoExcerpt() {
    Diagnostic whole =
        new Diagnostic(
            Code.IGNORED_FILE,
            Severity.WARNING,
            "a.txt",
            Range.FILE_START,
            Message.text("Not read"),
            Message.NONE);
    assertThat(print(whole, "line")).isEqualTo("book/a.txt:1:1: warning[ignored-file]: Not read");
    assertThat(print(at(3, 1, 3, 1, "m"), " ")).doesNotContain("|");
    assertThat(
            new DiagnosticPrinter((f, n) -> Optional.empty(), f -> f, MessageLanguage.EN, Ink.PLAIN)
                .print(at(3, 1, 3, 1, "m")))
        .doesNotContain("|");
  }

  @Test
  void contentCannotSteerTheTerminal() {
    assertThat(print(at(1, 1, 1, 2, "a\u001B[31m\nb\u202Ec"), "x\u001B]0;title\u0007\u2066"))
        .startsWith("book/chapters/a.md:1:1: error[unknown-key]: a\uFFFD[31m b\uFFFDc\n")
        .contains("x\uFFFD]0;title\uFFFD\uFFFD\n");
  }

  @Test
  void theSummaryCountsByWeight() {
    Diagnostic error = at(1, 1, 1, 1, "m");
    Diagnostic info =
        new Diagnostic(
            Code.STUB, Severity.INFO, "a", Range.FILE_START, Message.text("m"), Message.NONE);
    assertThat(DiagnosticPrinter.summary(List.of(info, error, error)).in(MessageLanguage.EN))
        .isEqualTo("2 errors, 1 info");
    assertThat(DiagnosticPrinter.summary(List.of()).in(MessageLanguage.EN))
        .isEqualTo("no problems");
  }

  @Test
  void wideCharactersTakeTwoPlacesAndAccentsOfTheirOwnNone() {
    assertThat(print(at(1, 4, 1, 6, "m"), "\u65E5e\u0301\u672C\u8A9Ex"))
        .contains("\n    1 | \u65E5e\u0301\u672C\u8A9Ex\n      |    ^^^^\n");
  }

  @Test
  void aSpanAtTheEndOfALineIsMarkedBehindIt() {
    assertThat(print(at(1, 4, 2, 1, "m"), "abc")).contains("\n    1 | abc\n      |    ^\n");
  }

  @Test
  void onATerminalWeightPlaceAndCureStandOut() {
    Diagnostic found = at(3, 1, 3, 6, "m");
    String text =
        new DiagnosticPrinter(
                (f, n) -> Optional.of("titel: x"), f -> f, MessageLanguage.NL, Ink.COLOUR)
            .print(found);
    assertThat(text)
        .contains("\u001B[1;31merror[unknown-key]\u001B[0m: m")
        .contains("\u001B[1;31m^^^^^\u001B[0m")
        .contains("\u001B[32mtip:\u001B[0m ");
  }
}
