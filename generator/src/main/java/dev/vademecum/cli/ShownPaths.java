package dev.vademecum.cli;

import java.io.File;
import java.nio.file.Path;

/** Turns paths within a handbook into paths from the working directory. */
final class ShownPaths {
  private final String prefix;

  ShownPaths(Path handbook) {
    this(handbook, Path.of("").toAbsolutePath());
  }

  ShownPaths(Path handbook, Path workingDirectory) {
    Path absolute = workingDirectory.resolve(handbook).normalize();
    Path shown =
        absolute.startsWith(workingDirectory) ? workingDirectory.relativize(absolute) : absolute;
    String text = shown.toString();
    this.prefix = text.isEmpty() || text.endsWith(File.separator) ? text : text + File.separator;
  }

  /** Joined as text, since not every platform can make a path of every name. */
  String shown(String file) {
    return prefix + file.replace("/", File.separator);
  }
}
