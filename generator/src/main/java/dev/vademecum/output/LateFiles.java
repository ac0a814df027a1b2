package dev.vademecum.output;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Files of which no page is made, but scripts and other programs may ask for them: they are made
 * once, by whoever asks first, which may be nobody.
 */
public final class LateFiles {
  private final String place;
  private final Supplier<List<OutputFile>> make;
  private @Nullable List<OutputFile> made;

  /**
   * @param place their folder, with a slash at its end, or the path of the only one
   */
  public LateFiles(String place, Supplier<List<OutputFile>> make) {
    this.place = place;
    this.make = make;
  }

  /** The same in a folder, which ends in a slash or is empty. */
  public LateFiles in(String folder) {
    return new LateFiles(
        folder + place, () -> files().stream().map(file -> file.in(folder)).toList());
  }

  /** The file of a path; nothing is made for a path that none of them can have. */
  public Optional<OutputFile> file(String path) {
    boolean own = place.endsWith("/") ? path.startsWith(place) : path.equals(place);
    return own
        ? files().stream().filter(file -> file.path().equals(path)).findFirst()
        : Optional.empty();
  }

  /** All of them. */
  public synchronized List<OutputFile> files() {
    if (made == null) {
      made = make.get();
    }
    return made;
  }
}
