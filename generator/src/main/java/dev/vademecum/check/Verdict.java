package dev.vademecum.check;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Severity;
import dev.vademecum.source.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Weighs what was found, as {@code checks} in {@code handbook.yml} says. */
public final class Verdict {
  private Verdict() {}

  /**
   * All problems that count, sorted, with the severities of this handbook, and without those that
   * only follow from others.
   */
  public static List<Diagnostic> of(Handbook whole, SourceTree sources, Diagnostics diagnostics) {
    List<Diagnostic> found = diagnostics.sorted();
    FollowUps followUps = new FollowUps(whole, sources, found);
    return found.stream()
        .filter(one -> !followUps.contains(one))
        .flatMap(one -> weighed(whole.config().checks(), one))
        .toList();
  }

  private static Stream<Diagnostic> weighed(
      Map<Code, Optional<Severity>> checks, Diagnostic found) {
    Optional<Severity> severity = checks.getOrDefault(found.code(), Optional.of(found.severity()));
    return severity.stream()
        .map(
            weight ->
                new Diagnostic(
                    found.code(),
                    weight,
                    found.file(),
                    found.range(),
                    found.message(),
                    found.hint()));
  }
}
