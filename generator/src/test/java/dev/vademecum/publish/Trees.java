package dev.vademecum.publish;

import dev.vademecum.output.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders on disk as values. */
final class Trees {
  private Trees() {}

  /** Every path below a folder, with what it holds; folders end in a slash. */
  static Map<String, String> tree(Path folder) {
    Map<String, String> tree = new TreeMap<>();
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return tree;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        String name = folder.relativize(path).toString();
        if (Files.isSymbolicLink(path)) {
          tree.put(name, "-> " + Files.readSymbolicLink(path));
        } else if (Files.isDirectory(path)) {
          tree.put(name + "/", "");
        } else {
          tree.put(name, Files.readString(path, StandardCharsets.ISO_8859_1));
        }
      }
      return tree;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void copy(Path from, Path to) {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A site with a file for each path, which holds its path and an edition. */
  static List<OutputFile> site(String edition, String... paths) {
    return Stream.of(paths)
        .map(path -> OutputFile.text(path, path + " of " + edition + "\n"))
        .toList();
  }
}
