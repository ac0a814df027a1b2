package dev.vademecum.cli;

import dev.vademecum.CheckResult;
import dev.vademecum.diagnostic.DiagnosticPrinter;
import dev.vademecum.diagnostic.MessageLanguage;
import java.io.PrintWriter;
import picocli.CommandLine;

/**
 * Prints what was found on standard output. Paths in text are relative to the working directory, so
 * that a terminal can open them, and absolute where the handbook lies elsewhere; paths in JSON are
 * relative to the handbook's root.
 */
final class Report {
  private final PrintWriter out;
  private final CommonOptions options;

  Report(CommandLine commandLine, CommonOptions options) {
    this.out = commandLine.getOut();
    this.options = options;
  }

  /** Prints what was found and, as text, what the handbook covers; returns the exit code. */
  int printWithCoverage(CheckResult result) {
    int code = print(result);
    if (options.format == Format.TEXT) {
      out.print(CoverageReport.text(result.coverage()));
      out.flush();
    }
    return code;
  }

  /** Prints, and returns the exit code. */
  int print(CheckResult result) {
    if (options.format == Format.JSON) {
      out.print(JsonReport.of(result.diagnostics(), result.coverage(), MessageLanguage.EN));
    } else {
      DiagnosticPrinter printer =
          new DiagnosticPrinter(
              result::line, new ShownPaths(options.handbook)::shown, MessageLanguage.EN);
      result.diagnostics().forEach(found -> out.print(printer.print(found) + "\n"));
      out.print(DiagnosticPrinter.summary(result.diagnostics()) + "\n");
    }
    out.flush();
    return result.failed() ? ExitCode.CONTENT : ExitCode.FINE;
  }
}
