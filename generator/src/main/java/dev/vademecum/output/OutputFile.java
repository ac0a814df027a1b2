package dev.vademecum.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A file of the published handbook.
 *
 * @param path from the root of the output, with forward slashes
 */
public record OutputFile(String path, Content content) {
  /** What the file holds. */
  public sealed interface Content {
    /**
     * Bytes in memory; not to be changed.
     *
     * @param packed the text that is in them where nobody can read it, else empty
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, handed over once
    record Bytes(byte[] bytes, String packed) implements Content {
      public Bytes(byte[] bytes) {
        this(bytes, "");
      }
    }

    /** The bytes of another file, read when it is published. */
    record CopyOf(Path file) implements Content {}
  }

  /** The same file in a folder, which ends in a slash or is empty. */
  public OutputFile in(String folder) {
    return folder.isEmpty() ? this : new OutputFile(folder + path, content);
  }

  public static OutputFile text(String path, String text) {
    return bytes(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public static OutputFile bytes(String path, byte[] bytes) {
    return new OutputFile(path, new Content.Bytes(bytes));
  }

  public static OutputFile copy(String path, Path file) {
    return new OutputFile(path, new Content.CopyOf(file));
  }
}
