package dev.vademecum.cli;

import dev.vademecum.CheckResult;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.DiagnosticPrinter;
import dev.vademecum.diagnostic.Severity;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints what was found on standard output. Paths in text are relative to the working directory, so
 * that a terminal can open them, and absolute where the handbook lies elsewhere; paths in JSON are
 * relative to the handbook's root, those for forges to the repository's.
 */
final class Report {
  private final Terminal terminal;
  private final CommonOptions options;

  Report(Terminal terminal, CommonOptions options) {
    this.terminal = terminal;
    this.options = options;
  }

  /** Prints what was found and, as text, what the handbook covers; returns the exit code. */
  int printWithCoverage(CheckResult result) {
    int code = print(result);
    if (options.format == Format.TEXT) {
      terminal.out().print(CoverageReport.text(result.coverage()));
      terminal.out().flush();
    }
    return code;
  }

  /** Prints, and returns the exit code. */
  int print(CheckResult result) {
    List<Diagnostic> found = result.diagnostics();
    terminal
        .out()
        .print(
            switch (options.format) {
              case TEXT -> text(result);
              case JSON -> JsonReport.of(found, result.coverage(), terminal.language());
              case SARIF -> SarifReport.of(found, repository(), terminal.language());
              case GITHUB -> GithubReport.of(found, repository(), terminal.language());
            });
    terminal.out().flush();
    return result.failed() ? ExitCode.CONTENT : ExitCode.FINE;
  }

  /** Prints how long each stage took on standard error, as that is no result. */
  void print(Stopwatch watch) {
    terminal.err().print(watch.table(terminal.language()));
    terminal.err().flush();
  }

  private RepositoryPaths repository() {
    return RepositoryPaths.of(options.handbook);
  }

  private String text(CheckResult result) {
    DiagnosticPrinter printer =
        new DiagnosticPrinter(
            result::line,
            new ShownPaths(options.handbook)::shown,
            terminal.language(),
            terminal.ink());
    String problems =
        result.diagnostics().stream()
            .filter(found -> !options.quiet || found.severity() != Severity.INFO)
            .map(found -> printer.print(found) + "\n")
            .collect(Collectors.joining());
    return problems.isEmpty() && options.quiet
        ? ""
        : problems + DiagnosticPrinter.summary(result.diagnostics()).in(terminal.language()) + "\n";
  }
}
