package dev.vademecum.config;

import java.util.Collection;
import java.util.Set;

/**
 * One of several outputs of the same sources.
 *
 * @param id also the name of containers, and of the edition's folder
 * @param label for readers
 * @param shows the editions whose text it shows: itself and what it includes, however indirectly
 * @param folder where it is published in the output: empty, or with a slash at its end
 */
public record Edition(String id, String label, Set<String> shows, String folder) {
  /** The edition that notes and answers are written for, where a handbook has it. */
  public static final String TRAINER = "trainer";

  /** Everything that is written: the only output of a handbook without editions. */
  public static final Edition WHOLE = new Edition("", "", Set.of(), "");

  public Edition {
    shows = Set.copyOf(shows);
  }

  public boolean isWhole() {
    return id.isEmpty();
  }

  /** The same edition, published beside others. */
  public Edition inFolder() {
    return new Edition(id, label, shows, id + "/");
  }

  /** Whether text that is marked for some editions is visible in this one. */
  public boolean shows(Collection<String> audience) {
    return isWhole() || audience.stream().anyMatch(shows::contains);
  }
}
