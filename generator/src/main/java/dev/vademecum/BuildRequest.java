package dev.vademecum;

import dev.vademecum.diagnostic.Severity;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What to build, and where to.
 *
 * @param handbook the folder with {@code handbook.yml}
 * @param output the folder to publish into
 * @param edition the one edition wanted; empty for all that the handbook has
 * @param urls a list of addresses, all of which must still lead somewhere
 * @param failOn the lightest severity that keeps a handbook from being published
 */
public record BuildRequest(
    Path handbook, Path output, Optional<String> edition, Optional<Path> urls, Severity failOn) {
  /** A request for all editions. */
  public BuildRequest(Path handbook, Path output, Severity failOn) {
    this(handbook, output, Optional.empty(), Optional.empty(), failOn);
  }

  /** What has to be sound before anything is published. */
  CheckRequest check() {
    return new CheckRequest(handbook, edition, urls, failOn);
  }
}
