package dev.vademecum.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A file of the published handbook.
 *
 * @param path from the root of the output, with forward slashes
 */
public record OutputFile(String path, Content content) {
  /** What the file holds. */
  public sealed interface Content {
    /** What this build has made. */
    sealed interface Made extends Content {
      byte[] bytes();

      void to(OutputStream out) throws IOException;
    }

    /**
     * Bytes in memory; not to be changed.
     *
     * @param packed the text that is in them where nobody can read it, else empty
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, handed over once
    record Bytes(byte[] bytes, String packed) implements Made {
      public Bytes(byte[] bytes) {
        this(bytes, "");
      }

      @Override
      public void to(OutputStream out) throws IOException {
        out.write(bytes);
      }
    }

    /** Bytes that wait elsewhere than in memory, from where they are read each time. */
    record Kept(Supplier<byte[]> reading) implements Made {
      @Override
      public byte[] bytes() {
        return reading.get();
      }

      @Override
      public void to(OutputStream out) throws IOException {
        out.write(bytes());
      }
    }

    /**
     * Bytes that are made each time they are asked for, always the same ones, since they are too
     * many to wait in memory until all other files are there: with the 20 MB of a {@code
     * handbook.json} made at once, a build needed 750 MB at its peak in place of 590.
     */
    record Streamed(Source source) implements Made {
      /** Writes all bytes. */
      public interface Source {
        void to(OutputStream out) throws IOException;
      }

      @Override
      public void to(OutputStream out) throws IOException {
        source.to(out);
      }

      @Override
      public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
          source.to(bytes);
        } catch (IOException e) {
          throw new UncheckedIOException(e); // memory has no reason to
        }
        return bytes.toByteArray();
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
