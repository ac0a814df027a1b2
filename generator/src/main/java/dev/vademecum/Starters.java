package dev.vademecum;

import dev.vademecum.config.Language;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.publish.NewFiles;
import dev.vademecum.publish.PublishException;
import dev.vademecum.starter.StarterHandbook;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Writes what authors begin with. Nothing that is there is ever changed. */
public final class Starters {
  private Starters() {}

  /**
   * Writes a small handbook with one of every kind.
   *
   * @return how many files it has
   */
  public static int handbook(Path folder, Language language)
      throws UsageException, PublishException {
    Map<String, String> files = StarterHandbook.in(language);
    write(folder, files);
    return files.size();
  }

  private static void write(Path folder, Map<String, String> files)
      throws UsageException, PublishException {
    Optional<Path> there = NewFiles.inTheWay(folder, files.keySet());
    if (there.isPresent()) {
      throw new UsageException(Message.of("usage.in-the-way", there.get().toString()));
    }
    NewFiles.write(folder, files);
  }
}
