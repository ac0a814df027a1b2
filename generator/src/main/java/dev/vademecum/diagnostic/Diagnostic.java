package dev.vademecum.diagnostic;

import java.util.Comparator;

/**
 * One problem, where it is, and the cure.
 *
 * @param file path from the root of the handbook, with forward slashes
 * @param message what is wrong, naming all parties; one sentence without a full stop
 * @param hint what to do about it, or {@link Message#NONE}
 */
public record Diagnostic(
    Code code, Severity severity, String file, Range range, Message message, Message hint)
    implements Comparable<Diagnostic> {

  /** By place; whatever differs is not equal, and the order is that of no language. */
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::file)
          .thenComparing(d -> d.range().start())
          .thenComparing(Diagnostic::code)
          .thenComparing(d -> d.message().key())
          .thenComparing(d -> d.message().arguments().toString())
          .thenComparing(d -> d.range().end())
          .thenComparing(Diagnostic::severity)
          .thenComparing(d -> d.hint().toString());

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
