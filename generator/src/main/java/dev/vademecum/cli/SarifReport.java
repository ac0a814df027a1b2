package dev.vademecum.cli;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.diagnostic.Range;
import dev.vademecum.diagnostic.Severity;
import dev.vademecum.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Diagnostics in SARIF 2.1.0, which forges and editors read. */
final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT = "%SRCROOT%";

  private final RepositoryPaths paths;
  private final MessageLanguage language;

  private SarifReport(RepositoryPaths paths, MessageLanguage language) {
    this.paths = paths;
    this.language = language;
  }

  static String of(List<Diagnostic> diagnostics, RepositoryPaths paths, MessageLanguage language) {
    return new SarifReport(paths, language).document(diagnostics).print();
  }

  private Json.Members document(List<Diagnostic> diagnostics) {
    List<Code> codes = diagnostics.stream().map(Diagnostic::code).distinct().sorted().toList();
    Json.Members root = Json.object().with("description", words(Message.of("sarif.root")));
    Json.Members run =
        Json.object()
            .with("tool", Json.object().with("driver", driver(codes)))
            .with("language", language.locale().toLanguageTag())
            .with("columnKind", "utf16CodeUnits")
            .with("originalUriBaseIds", Json.object().with(ROOT, root))
            .with("results", Json.array(diagnostics.stream().map(d -> result(d, codes)).toList()));
    return Json.object()
        .with("$schema", SCHEMA)
        .with("version", "2.1.0")
        .with("runs", Json.array(run));
  }

  private Json.Members driver(List<Code> codes) {
    return Json.object()
        .with("name", "Vademecum")
        .with("rules", Json.array(codes.stream().map(this::rule).toList()));
  }

  private Json.Members rule(Code code) {
    return Json.object()
        .with("id", code.id())
        .with("shortDescription", words(Message.of("code." + code.id())))
        .with("help", words(Message.of("sarif.help", code.id())))
        .with("defaultConfiguration", Json.object().with("level", level(code.severity())));
  }

  private Json.Members result(Diagnostic found, List<Code> codes) {
    String hint = found.hint().in(language);
    String message = found.message().in(language) + (hint.isEmpty() ? "" : "\n" + hint);
    return Json.object()
        .with("ruleId", found.code().id())
        .with("ruleIndex", codes.indexOf(found.code()))
        .with("level", level(found.severity()))
        .with("message", words(message))
        .with("locations", Json.array(Json.object().with("physicalLocation", location(found))));
  }

  private Json.Members location(Diagnostic found) {
    Range range = found.range();
    Json.Members artifact =
        Json.object().with("uri", encoded(paths.path(found.file()))).with("uriBaseId", ROOT);
    Json.Members region =
        Json.object()
            .with("startLine", range.start().line())
            .with("startColumn", range.start().column())
            .with("endLine", range.end().line())
            .with("endColumn", range.end().column());
    return Json.object().with("artifactLocation", artifact).with("region", region);
  }

  private Json.Members words(Message message) {
    return words(message.in(language));
  }

  private static Json.Members words(String text) {
    return Json.object().with("text", text);
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** A path as the reference of an address. */
  private static String encoded(String path) {
    StringBuilder address = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) Byte.toUnsignedInt(b);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "/-._~".indexOf(c) >= 0);
      address.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return address.toString();
  }
}
