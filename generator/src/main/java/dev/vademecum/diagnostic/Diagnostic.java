package dev.vademecum.diagnostic;

import java.util.Comparator;

/**
 * One problem, where it is, and the cure.
 *
 * @param file path from the root of the handbook, with forward slashes
 * @param message what is wrong, naming all parties; one sentence without a full stop
 * @param hint what to do about it, or empty
 */
public record Diagnostic(
    Code code, Severity severity, String file, Range range, String message, String hint)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::file)
          .thenComparing(d -> d.range().start())
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
