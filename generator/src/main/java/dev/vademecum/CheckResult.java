package dev.vademecum;

import dev.vademecum.coverage.Coverage;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Severity;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.SourceTree;
import java.util.List;
import java.util.Optional;

/**
 * What was found in a handbook.
 *
 * @param diagnostics sorted by file and place
 * @param failed whether one of them weighs enough to fail the handbook
 * @param coverage how many interventions it has for what
 * @param sources the files that they are about
 */
public record CheckResult(
    List<Diagnostic> diagnostics, boolean failed, Coverage coverage, SourceTree sources) {
  public CheckResult {
    diagnostics = List.copyOf(diagnostics);
  }

  static CheckResult judge(
      List<Diagnostic> diagnostics, Severity failOn, Coverage coverage, SourceTree sources) {
    boolean failed = diagnostics.stream().anyMatch(d -> d.severity().compareTo(failOn) <= 0);
    return new CheckResult(diagnostics, failed, coverage, sources);
  }

  /** A line of a source file, counted from 1. */
  public Optional<String> line(String file, int line) {
    return sources.file(file).map(source -> line(source, line - 1));
  }

  private static String line(SourceFile source, int line) {
    String text = source.text().substring(source.lineStart(line), source.lineStart(line + 1));
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }
}
