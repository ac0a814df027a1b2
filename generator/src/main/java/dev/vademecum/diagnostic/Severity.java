package dev.vademecum.diagnostic;

import java.util.Locale;

/** How much a diagnostic weighs, heaviest first. Only errors fail a build by default. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /** The spelling in {@code checks} and in machine output. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
