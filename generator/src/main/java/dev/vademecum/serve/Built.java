package dev.vademecum.serve;

import dev.vademecum.CheckResult;
import dev.vademecum.diagnostic.Message;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What came of one build while serving.
 *
 * @param round which build it is, from 1
 * @param changed the files of the handbook that led to it, by path; none for the first
 * @param check what was found; empty where the build could not begin or did not end
 * @param fault why it could not, else {@link Message#NONE}
 * @param rebuilt how many published files are new or not as before
 * @param all how many there are
 */
public record Built(
    int round,
    SortedSet<String> changed,
    Optional<CheckResult> check,
    Message fault,
    int rebuilt,
    int all,
    Duration time) {
  /** Whether browsers have this build before them; else the last one for which this was so. */
  public boolean good() {
    return check.isPresent() && !check.get().failed();
  }
}
