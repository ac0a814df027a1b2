package dev.vademecum.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What tells whether a handbook has changed: its files with their bytes, and nothing else. */
public final class Fingerprint {
  private Fingerprint() {}

  /**
   * The SHA-256 of all files that {@link SourceReader} would look at, with their names and bytes.
   * Times have no part in it.
   *
   * @throws IOException where one cannot be read
   */
  public static String of(Path root) throws IOException {
    List<Path> files = files(root);
    try {
      List<String> lines =
          files.parallelStream()
              .map(file -> root.relativize(file) + "\0" + digest(file))
              .sorted()
              .toList();
      return of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<Path> files(Path root) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(root) || isLookedAt(root, folder)
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isLookedAt(root, file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  /** Whether a file or folder below the root makes a difference to the handbook. */
  static boolean isLookedAt(Path root, Path file) {
    String path = root.relativize(file).toString().replace('\\', '/');
    return !Layout.leftover(FileNames.of(file))
        && (Layout.folder(path) || Layout.part(path) != Layout.Part.FOREIGN);
  }

  private static String digest(Path file) {
    try {
      return Files.isRegularFile(file) ? of(Files.readAllBytes(file)) : "not a file";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The SHA-256 of bytes, in hexadecimal. */
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
