package dev.vademecum.source;

import dev.vademecum.picture.Pictures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Reads files that are published as they are. */
public final class AssetBytes {
  private AssetBytes() {}

  /** A file with what its first and its last bytes say of it, if it is a picture. */
  static AssetFile described(String path, Path file, long length) {
    if (!Pictures.isPicture(path)) {
      return new AssetFile(path, file, length, Optional.empty(), false);
    }
    try (SeekableByteChannel in = Files.newByteChannel(file)) {
      byte[] head = bytes(in, 0, Pictures.HEAD);
      byte[] tail = bytes(in, Math.max(0, in.size() - Pictures.TAIL), Pictures.TAIL);
      boolean cut = Pictures.isCut(head, tail, in.size());
      return new AssetFile(path, file, length, Pictures.size(head), cut);
    } catch (IOException e) {
      return new AssetFile(path, file, length, Optional.empty(), false);
    }
  }

  private static byte[] bytes(SeekableByteChannel in, long from, int most) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(most, in.size() - from));
    in.position(from);
    int count;
    do {
      count = in.read(buffer);
    } while (count >= 0 && buffer.hasRemaining());
    return Arrays.copyOf(buffer.array(), buffer.position());
  }

  /**
   * All bytes of a file; none where it cannot be read or has become a link, which publishing will
   * report.
   */
  public static byte[] of(Path file) {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return in.readAllBytes();
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
