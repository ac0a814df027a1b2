package dev.vademecum.cli;

import dev.vademecum.coverage.Coverage;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.diagnostic.Position;
import dev.vademecum.diagnostic.Severity;
import dev.vademecum.json.Json;
import java.util.List;

/**
 * Diagnostics for programs: one object with {@code diagnostics} (code, severity, file, line,
 * column, message, hint; file is relative to the handbook's root) {@code summary} (errors,
 * warnings, infos) and {@code coverage}.
 */
final class JsonReport {
  private JsonReport() {}

  static String of(List<Diagnostic> diagnostics, Coverage coverage, MessageLanguage language) {
    return Json.object()
        .with("diagnostics", Json.array(diagnostics.stream().map(d -> of(d, language)).toList()))
        .with(
            "summary",
            Json.object()
                .with("errors", count(diagnostics, Severity.ERROR))
                .with("warnings", count(diagnostics, Severity.WARNING))
                .with("infos", count(diagnostics, Severity.INFO)))
        .with("coverage", CoverageReport.json(coverage))
        .print();
  }

  private static Json of(Diagnostic diagnostic, MessageLanguage language) {
    Position start = diagnostic.range().start();
    return Json.object()
        .with("code", diagnostic.code().id())
        .with("severity", diagnostic.severity().label())
        .with("file", diagnostic.file())
        .with("line", start.line())
        .with("column", start.column())
        .with("message", diagnostic.message().in(language))
        .with("hint", diagnostic.hint().in(language));
  }

  private static long count(List<Diagnostic> diagnostics, Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }
}
