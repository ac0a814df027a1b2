package dev.vademecum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.diagnostic.Position;
import dev.vademecum.diagnostic.Range;
import dev.vademecum.diagnostic.Severity;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GithubReportTest {
  private static Diagnostic found(Severity severity, int line, int toLine, String message) {
    Range range = new Range(new Position(line, 2), new Position(toLine, 5));
    return new Diagnostic(
        Code.STUB, severity, "a,b:c%.md", range, Message.text(message), Message.text("Cure: it"));
  }

  private static List<String> report(List<Diagnostic> found) {
    return GithubReport.of(found, new RepositoryPaths("docs/"), MessageLanguage.EN)
        .lines()
        .toList();
  }

  @Test
  void whatTheCommandsReadAsTheirOwnIsEscaped() {
    assertThat(report(List.of(found(Severity.ERROR, 3, 3, "50%, a:\r\nb"))))
        .containsExactly(
            "::error file=docs/a%2Cb%3Ac%25.md,line=3,col=2,endLine=3,endColumn=5,title=stub"
                + "::50%25, a:%0D%0Ab%0ACure: it",
            "1 error");
  }

  @Test
  void aRangeOfSeveralLinesHasNoColumns() {
    assertThat(report(List.of(found(Severity.INFO, 3, 4, "m"))).get(0))
        .startsWith("::notice file=docs/a%2Cb%3Ac%25.md,line=3,endLine=4,title=stub::m");
  }

  @Test
  void tenOfAKindAreShownTheHeaviestFirstAndANoticeCountsTheRest() {
    List<Diagnostic> found =
        Stream.of(Severity.INFO, Severity.ERROR, Severity.WARNING)
            .flatMap(s -> IntStream.range(1, 13).mapToObj(line -> found(s, line, line, "m")))
            .toList();
    List<String> lines = report(found);
    assertThat(lines.subList(0, 10)).allMatch(line -> line.startsWith("::error"));
    assertThat(lines.subList(10, 20)).allMatch(line -> line.startsWith("::warning"));
    assertThat(lines.subList(20, 30)).allMatch(line -> line.startsWith("::notice"));
    assertThat(lines.subList(29, 31))
        .containsExactly(
            "::notice title=Vademecum::7 more are not shown here",
            "12 errors, 12 warnings, 12 infos");
  }
}
