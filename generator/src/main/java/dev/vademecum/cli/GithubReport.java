package dev.vademecum.cli;

import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.DiagnosticPrinter;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.diagnostic.Position;
import dev.vademecum.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** Diagnostics as commands to GitHub Actions, which shows them beside the lines they are about. */
final class GithubReport {
  /** GitHub shows no more of a kind for one step. */
  static final int MOST = 10;

  private final RepositoryPaths paths;
  private final MessageLanguage language;

  private GithubReport(RepositoryPaths paths, MessageLanguage language) {
    this.paths = paths;
    this.language = language;
  }

  /** The heaviest first, then a notice that counts what is not shown, then a summary. */
  static String of(List<Diagnostic> diagnostics, RepositoryPaths paths, MessageLanguage language) {
    return new GithubReport(paths, language).report(diagnostics);
  }

  private String report(List<Diagnostic> diagnostics) {
    List<String> lines = new ArrayList<>();
    boolean all =
        List.of(Severity.values()).stream()
            .allMatch(severity -> of(severity, diagnostics).size() <= MOST);
    for (Severity severity : Severity.values()) {
      int most = severity == Severity.INFO && !all ? MOST - 1 : MOST;
      of(severity, diagnostics).stream().limit(most).map(this::command).forEach(lines::add);
    }
    if (lines.size() < diagnostics.size()) {
      Message rest = Message.count("github.rest", diagnostics.size() - lines.size());
      lines.add("::notice title=Vademecum::" + data(rest.in(language)));
    }
    lines.add(DiagnosticPrinter.summary(diagnostics).in(language));
    return String.join("\n", lines) + "\n";
  }

  private static List<Diagnostic> of(Severity severity, List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(d -> d.severity() == severity).toList();
  }

  private String command(Diagnostic found) {
    String kind =
        switch (found.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case INFO -> "notice";
        };
    String hint = found.hint().in(language);
    String message = found.message().in(language) + (hint.isEmpty() ? "" : "\n" + hint);
    return "::"
        + kind
        + " file="
        + property(paths.path(found.file()))
        + place(found.range().start(), found.range().end())
        + ",title="
        + property(found.code().id())
        + "::"
        + data(message);
  }

  /** GitHub takes columns only where both are of one line. */
  private static String place(Position start, Position end) {
    boolean sameLine = start.line() == end.line();
    return ",line="
        + start.line()
        + (sameLine ? ",col=" + start.column() : "")
        + ",endLine="
        + end.line()
        + (sameLine ? ",endColumn=" + end.column() : "");
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** A semicolon is nothing special, and GitHub would show it escaped. */
  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
