package dev.vademecum.publish;

import dev.vademecum.output.OutputFile.Content;
import dev.vademecum.source.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The changes that publishing makes to the disk. Tests listen in, and let one fail. */
class Disk {
  private static final int PIECE = 1 << 16;

  /** Called before each change. */
  void changing(Path path) throws IOException {}

  final void createFolder(Path folder) throws IOException {
    changing(folder);
    Files.createDirectory(folder);
  }

  /** Writes a new file in a folder that is there. */
  final void write(Path file, Content content) throws IOException {
    changing(file);
    try {
      if (content instanceof Content.Made made) {
        writeNew(file, made);
      } else {
        copy((Content.CopyOf) content, file);
      }
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) { // such as a full disk, which does not tell where
      FileSystemException located = new FileSystemException(file.toString(), null, e.getMessage());
      located.initCause(e);
      throw located;
    }
  }

  /** Puts a file in its place, over another one where there is one, in one step. */
  final void move(Path from, Path to) throws IOException {
    changing(to);
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Keeps a file under a second name. */
  final void keep(Path file, Path kept) throws IOException {
    changing(kept);
    try {
      Files.createLink(kept, file);
    } catch (UnsupportedOperationException | IOException e) { // some file systems have no links
      Files.copy(file, kept);
    }
  }

  final void delete(Path file) throws IOException {
    changing(file);
    Files.delete(file);
  }

  /** Deletes a folder of our own with all it holds. */
  final void deleteTree(Path folder) throws IOException {
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      List<Path> children;
      try (Stream<Path> stream = Files.list(folder)) {
        children = stream.toList();
      }
      for (Path child : children) {
        deleteTree(child);
      }
    }
    changing(folder);
    Files.deleteIfExists(folder);
  }

  private static void copy(Content.CopyOf copy, Path file) throws IOException {
    try (InputStream in = open(copy)) {
      Files.copy(in, file);
    }
  }

  private static void writeNew(Path file, Content.Made made) throws IOException {
    OutputStream out =
        Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (out) {
      if (!(made instanceof Content.Streamed)) {
        // Java keeps memory outside its heap for the largest piece that was ever written at once.
        byte[] bytes = made.bytes();
        for (int from = 0; from < bytes.length; from += PIECE) {
          out.write(bytes, from, Math.min(PIECE, bytes.length - from));
        }
      } else {
        made.to(out);
      }
    }
  }

  static String digest(Content content) throws IOException {
    if (content instanceof Content.Made made) {
      Fingerprint.Sum sum = new Fingerprint.Sum();
      made.to(sum);
      return sum.digest();
    }
    try (InputStream in = open((Content.CopyOf) content)) {
      return Fingerprint.of(in);
    }
  }

  /** The digest of a content, if a file holds just this already. */
  static Optional<String> held(Path file, Content content) throws IOException {
    if (content instanceof Content.Streamed) { // made once for both
      String digest = digest(content);
      return digest.equals(digest(new Content.CopyOf(file)))
          ? Optional.of(digest)
          : Optional.empty();
    }
    return holds(file, content) ? Optional.of(digest(content)) : Optional.empty();
  }

  private static boolean holds(Path file, Content content) throws IOException {
    if (content instanceof Content.Made made) {
      byte[] bytes = made.bytes();
      return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
    }
    return Files.mismatch(file, ((Content.CopyOf) content).file()) < 0;
  }

  private static InputStream open(Content.CopyOf copy) throws IOException {
    Path file = copy.file();
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) { // a pipe would wait for ever
      throw new FileSystemException(file.toString(), null, "not an ordinary file");
    }
    return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
  }
}
