package dev.vademecum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Turns paths within a handbook into paths within its repository, with forward slashes. */
record RepositoryPaths(String prefix) {
  private static final String MARK = ".git"; // a folder, or a file in a worktree

  /** The repository is the nearest folder with {@code .git}, else the handbook's own. */
  static RepositoryPaths of(Path handbook) {
    Path folder = real(handbook);
    for (Path root = folder; root != null; root = root.getParent()) {
      if (Files.exists(root.resolve(MARK))) {
        return new RepositoryPaths(slashed(root.relativize(folder)));
      }
    }
    return new RepositoryPaths("");
  }

  private static Path real(Path handbook) {
    try {
      return handbook.toRealPath();
    } catch (IOException e) {
      return handbook.toAbsolutePath().normalize();
    }
  }

  private static String slashed(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .map(Path::toString)
        .filter(name -> !name.isEmpty())
        .map(name -> name + "/")
        .collect(Collectors.joining());
  }

  String path(String file) {
    return file.equals(".") && !prefix.isEmpty()
        ? prefix.substring(0, prefix.length() - 1)
        : prefix + file;
  }
}
