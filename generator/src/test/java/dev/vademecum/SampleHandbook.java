package dev.vademecum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The handbooks of this repository. */
public final class SampleHandbook {
  public static final Path SAMPLE = Path.of("../content/loopbaancoaching");
  public static final Path MANUAL = Path.of("../content/manual");

  private SampleHandbook() {}

  /** Copies a handbook, with another text for each of its files. */
  public static Path copy(Path from, Path to, UnaryOperator<String> change) {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        Files.createDirectories(copy.getParent());
        if (path.toString().matches(".*\\.(md|yml)")) {
          Files.writeString(copy, change.apply(Files.readString(path)));
        } else {
          Files.copy(path, copy);
        }
      }
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Replaces the only occurrence of a text in a file.
   *
   * @param fault a part of the new text
   * @return the place of that part, as file:line:column
   */
  public static String plant(Path root, String file, String from, String to, String fault) {
    try {
      String text = Files.readString(root.resolve(file));
      int at = text.indexOf(from);
      if (at < 0 || at != text.lastIndexOf(from)) {
        throw new IllegalArgumentException("'" + from + "' is not once in " + file);
      }
      Files.writeString(root.resolve(file), text.replace(from, to));
      String before = text.substring(0, at) + to.substring(0, to.indexOf(fault));
      int column = before.length() - before.lastIndexOf('\n');
      return file + ":" + (before.chars().filter(c -> c == '\n').count() + 1) + ":" + column;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
