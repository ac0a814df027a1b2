package dev.vademecum.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What tells whether files have changed: a checksum of 64 bits, of two that processors count by
 * themselves. It is to notice accidents, of which one in 10¹⁹ escapes; nobody gains by deceiving
 * it. SHA-256, without the help of the optimizing compiler, took an eighth of a whole build.
 */
public final class Fingerprint {
  private Fingerprint() {}

  /**
   * The checksum of all files that {@link SourceReader} would look at, with their names and bytes,
   * and of the names of those that it would report as out of place. Times have no part in it.
   *
   * @throws IOException where one cannot be read
   */
  public static String of(Path root) throws IOException {
    List<Path> files = files(root);
    try {
      List<String> lines =
          Stream.concat(
                  files.parallelStream().map(file -> root.relativize(file) + "\0" + digest(file)),
                  Strays.in(root).stream())
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

  /** The checksum of bytes: 16 hexadecimal digits. */
  public static String of(byte[] bytes) {
    Sum sum = new Sum();
    sum.write(bytes, 0, bytes.length);
    return sum.digest();
  }

  /** The checksum of all bytes to come. */
  public static String of(InputStream in) throws IOException {
    Sum sum = new Sum();
    in.transferTo(sum);
    return sum.digest();
  }

  /** Takes the checksum of what is written to it. */
  public static final class Sum extends OutputStream {
    private final CRC32 crc = new CRC32();
    private final CRC32C other = new CRC32C();

    @Override
    public void write(int one) {
      crc.update(one);
      other.update(one);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
      crc.update(bytes, from, count);
      other.update(bytes, from, count);
    }

    /** Of all that has been written so far. */
    public String digest() {
      return HexFormat.of().toHexDigits(crc.getValue() << 32 | other.getValue());
    }
  }
}
