package dev.vademecum.diagnostic;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What all stages of one build have found so far. Stages only add; the build judges once, before it
 * publishes. Safe for use by several threads: the order of adding leaves no trace.
 */
public final class Diagnostics {
  private final Set<Diagnostic> found = ConcurrentHashMap.newKeySet();

  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** All problems by file and place, each once. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted().toList();
  }
}
