package dev.vademecum.publish;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Refuses folders in which publishing would do harm. */
final class OutputFolder {
  private OutputFolder() {}

  /**
   * The folder as an absolute path, which may not exist yet.
   *
   * @throws PublishException where it is a file or a link, holds or is the handbook or the home
   *     folder, is one of the folders that the handbook is read from, or cannot be written
   */
  static Path checked(Path output, Path handbook) throws PublishException {
    Path folder = output.toAbsolutePath().normalize();
    if (Files.isSymbolicLink(folder)) {
      throw refused(folder, Message.of("publish.link"));
    }
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
      throw refused(folder, Message.of("publish.file"));
    }
    try {
      Path real = real(folder);
      checkPlace(real, real(handbook.toAbsolutePath().normalize()));
      return real;
    } catch (IOException e) {
      throw new PublishException(folder, e);
    }
  }

  private static void checkPlace(Path folder, Path handbook) throws PublishException, IOException {
    Path home = real(Path.of(System.getProperty("user.home", "")).toAbsolutePath());
    if (folder.getParent() == null || home.startsWith(folder)) {
      throw refused(folder, Message.of("publish.home"));
    }
    if (handbook.startsWith(folder)) {
      throw refused(folder, Message.of("publish.handbook"));
    }
    for (String source : Layout.FOLDERS) {
      if (folder.startsWith(handbook.resolve(source))) {
        throw refused(folder, Message.of("publish.source"));
      }
    }
    Path existing = existing(folder);
    if (!Files.isDirectory(existing)) {
      throw refused(folder, Message.of("publish.parent-file", existing.toString()));
    }
    if (!Files.isWritable(existing)) {
      throw refused(folder, Message.of("publish.not-writable", existing.toString()));
    }
  }

  /** The real path as far as it exists, so that no link hides where it leads. */
  private static Path real(Path path) throws IOException {
    Path existing = existing(path);
    return existing.toRealPath().resolve(existing.relativize(path)).normalize();
  }

  private static Path existing(Path path) {
    Path existing = path;
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    return existing;
  }

  private static PublishException refused(Path folder, Message reason) {
    return new PublishException(Message.of("publish.refused", folder.toString(), reason));
  }
}
