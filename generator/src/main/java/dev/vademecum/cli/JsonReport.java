package dev.vademecum.cli;

import com.google.gson.stream.JsonWriter;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Position;
import dev.vademecum.diagnostic.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Diagnostics for programs: one object with {@code diagnostics} (code, severity, file, line,
 * column, message, hint; file is relative to the handbook's root) and {@code summary} (errors,
 * warnings, infos).
 */
final class JsonReport {
  private JsonReport() {}

  static String of(List<Diagnostic> diagnostics) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      json.beginObject().name("diagnostics").beginArray();
      for (Diagnostic diagnostic : diagnostics) {
        write(json, diagnostic);
      }
      json.endArray().name("summary").beginObject();
      json.name("errors").value(count(diagnostics, Severity.ERROR));
      json.name("warnings").value(count(diagnostics, Severity.WARNING));
      json.name("infos").value(count(diagnostics, Severity.INFO));
      json.endObject().endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string writer has no reason to
    }
    return text + "\n";
  }

  private static void write(JsonWriter json, Diagnostic diagnostic) throws IOException {
    Position start = diagnostic.range().start();
    json.beginObject();
    json.name("code").value(diagnostic.code().id());
    json.name("severity").value(diagnostic.severity().label());
    json.name("file").value(diagnostic.file());
    json.name("line").value(start.line());
    json.name("column").value(start.column());
    json.name("message").value(diagnostic.message());
    json.name("hint").value(diagnostic.hint());
    json.endObject();
  }

  private static long count(List<Diagnostic> diagnostics, Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }
}
