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

  /** Prints, and returns the exit code. */
  int print(CheckResult result) {
    if (options.format == Format.JSON) {
      out.print(JsonReport.of(result.diagnostics(), MessageLanguage.EN));
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
