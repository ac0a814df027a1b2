package dev.vademecum.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes files for an author to go on with, and never over anything that is there. */
public final class NewFiles {
  private NewFiles() {}

  /** The first thing that is where one of the files or of their folders would be. */
  public static Optional<Path> inTheWay(Path folder, Collection<String> files) {
    return files.stream()
        .map(folder::resolve)
        .flatMap(file -> obstacle(folder, file).stream())
        .findFirst();
  }

  private static Optional<Path> obstacle(Path folder, Path file) {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(file);
    }
    for (Path above = file.getParent();
        above != null && above.startsWith(folder);
        above = above.getParent()) {
      if (Files.exists(above, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(above)) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  /**
   * Writes files, or none of them.
   *
   * @param files texts by paths in the folder
   * @throws PublishException where one could not be written, or is there by now
   */
  public static void write(Path folder, Map<String, String> files) throws PublishException {
    Deque<Path> made = new ArrayDeque<>();
    Path now = folder;
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        now = folder.resolve(file.getKey());
        makeFolder(now.toAbsolutePath().getParent(), made);
        Files.writeString(now, file.getValue(), StandardOpenOption.CREATE_NEW);
        made.push(now);
      }
    } catch (IOException e) {
      PublishException failure = new PublishException(now, e);
      undo(made, failure);
      throw failure;
    }
  }

  private static void makeFolder(@Nullable Path folder, Deque<Path> made) throws IOException {
    if (folder != null && !Files.isDirectory(folder)) {
      makeFolder(folder.getParent(), made);
      Files.createDirectory(folder);
      made.push(folder);
    }
  }

  /** Takes away what was made, the last first. */
  private static void undo(Deque<Path> made, PublishException failure) {
    for (Path path : made) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        failure.addSuppressed(e);
      }
    }
  }
}
