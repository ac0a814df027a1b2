package dev.vademecum.source;

import dev.vademecum.picture.Pictures;
import dev.vademecum.picture.Size;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files that are published as they are. */
public final class AssetBytes {
  private AssetBytes() {}

  /** How large a picture is shown; empty for other files. */
  static Optional<Size> size(String path, Path file) {
    if (!Pictures.isPicture(path)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Pictures.size(in.readNBytes(Pictures.HEAD));
    } catch (IOException e) {
      return Optional.empty();
    }
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
