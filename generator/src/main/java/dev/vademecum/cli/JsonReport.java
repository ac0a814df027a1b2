package dev.vademecum.cli;

import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Position;
import dev.vademecum.diagnostic.Severity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Diagnostics for programs: one object with {@code diagnostics} (code, severity, file, line,
 * column, message, hint; file is relative to the handbook's root) and {@code summary} (errors,
 * warnings, infos).
 */
final class JsonReport {
  private JsonReport() {}

  static String of(List<Diagnostic> diagnostics) {
    String list =
        diagnostics.stream().map(JsonReport::object).collect(Collectors.joining(",\n    "));
    return "{\n  \"diagnostics\": ["
        + (list.isEmpty() ? "" : "\n    " + list + "\n  ")
        + "],\n  \"summary\": {\"errors\": "
        + count(diagnostics, Severity.ERROR)
        + ", \"warnings\": "
        + count(diagnostics, Severity.WARNING)
        + ", \"infos\": "
        + count(diagnostics, Severity.INFO)
        + "}\n}\n";
  }

  private static long count(List<Diagnostic> diagnostics, Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  private static String object(Diagnostic diagnostic) {
    Position start = diagnostic.range().start();
    return "{\"code\": "
        + string(diagnostic.code().id())
        + ", \"severity\": "
        + string(diagnostic.severity().label())
        + ", \"file\": "
        + string(diagnostic.file())
        + ", \"line\": "
        + start.line()
        + ", \"column\": "
        + start.column()
        + ", \"message\": "
        + string(diagnostic.message())
        + ", \"hint\": "
        + string(diagnostic.hint())
        + "}";
  }

  private static String string(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars().forEach(c -> json.append(escaped((char) c)));
    return json.append('"').toString();
  }

  private static String escaped(char c) {
    if (c == '"' || c == '\\') {
      return "\\" + c;
    }
    return c < ' ' || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029' || c == '\u007F'
        ? String.format(Locale.ROOT, "\\u%04x", (int) c)
        : String.valueOf(c);
  }
}
