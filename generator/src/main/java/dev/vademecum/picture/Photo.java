package dev.vademecum.picture;

import java.util.Optional;

/** What a photograph tells beside what it shows. */
public final class Photo {
  private Photo() {}

  /**
   * A JPEG without the place where it was taken. Its pixels, colours, makers and rights stay as
   * they are.
   *
   * @return empty where it does not say where that was
   */
  public static Optional<byte[]> withoutPlace(byte[] photo) {
    return Jpeg.isJpeg(new Bytes(photo)) ? Jpeg.withoutPlace(photo) : Optional.empty();
  }
}
