package dev.vademecum.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files that are published as they are. */
public final class AssetBytes {
  private AssetBytes() {}

  /** All bytes of a file; none where it cannot be read, which publishing will report. */
  public static byte[] of(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
