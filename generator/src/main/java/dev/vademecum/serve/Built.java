package dev.vademecum.serve;

import dev.vademecum.CheckResult;
import dev.vademecum.diagnostic.Message;
import java.time.Duration;
import java.util.List;
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
  private static final int MOST_NAMES = 3;

  /** The same in a sentence. */
  public Message summary() {
    int millis = (int) time.toMillis();
    if (round == 1) {
      return good() ? Message.of("serve.first", all, millis) : Message.of("serve.not-yet", millis);
    }
    return good()
        ? Message.count("serve.built", rebuilt, changes(), millis)
        : Message.of("serve.broken", changes(), millis);
  }

  private Message changes() {
    List<String> names = changed.stream().limit(MOST_NAMES).toList();
    Message shown = Message.commas(names);
    int more = changed.size() - names.size();
    return more == 0 ? shown : Message.of("serve.and-more", shown, more);
  }

  /** Whether browsers have this build before them; else the last one for which this was so. */
  public boolean good() {
    return check.isPresent() && !check.get().failed();
  }
}
