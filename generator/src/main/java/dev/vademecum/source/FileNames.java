package dev.vademecum.source;

import java.nio.file.Path;

/** Names of files as their bytes say, whatever the platform's encoding of names. */
final class FileNames {
  private FileNames() {}

  /** The name in the form it has on disk; U+FFFD where it is not UTF-8. */
  static String of(Path file) {
    String name = String.valueOf(file.getFileName());
    if (name.chars().allMatch(c -> c < 0x80)) {
      return name;
    }
    // Under LC_ALL=C the JDK decodes names as ASCII, but its URIs still carry all the bytes.
    String path = file.toUri().getPath();
    String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return trimmed.substring(trimmed.lastIndexOf('/') + 1);
  }

  /** Whether a name reads the same on every platform and in every list. */
  static boolean portable(String name) {
    return name.chars().noneMatch(c -> Character.isISOControl(c) || c == '\uFFFD' || c == '\\');
  }
}
