package dev.vademecum;

import dev.vademecum.diagnostic.Severity;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What to check.
 *
 * @param handbook the folder with {@code handbook.yml}
 * @param edition the one edition wanted; empty for all that the handbook has
 * @param urls a list of addresses, all of which must still lead somewhere
 * @param failOn the lightest severity that makes a handbook fail
 */
public record CheckRequest(
    Path handbook, Optional<String> edition, Optional<Path> urls, Severity failOn) {
  /** A request for all editions. */
  public CheckRequest(Path handbook, Severity failOn) {
    this(handbook, Optional.empty(), Optional.empty(), failOn);
  }
}
