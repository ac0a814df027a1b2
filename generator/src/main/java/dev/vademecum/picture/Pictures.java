package dev.vademecum.picture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Reads how large pictures are, from the beginnings of their files and without decoding them. */
public final class Pictures {
  /** As much of a file as is looked at: a photograph can begin with a small copy of itself. */
  public static final int HEAD = 1 << 20;

  /** As much of its end: a camera may have added something behind a photograph. */
  public static final int TAIL = 1 << 16;

  private static final String GIF = "GIF8";

  /**
   * Its end is two common bytes, so it is looked for where it must be, with a few bytes to spare.
   */
  private static final int GIF_END = 16;

  private static final String PNG = "\u0089PNG\r\n\u001A\n";

  private Pictures() {}

  /** Whether a name is that of a picture whose size can be read. */
  public static boolean isPicture(String path) {
    return isRaster(path) || isSvg(path);
  }

  /** Whether a name is that of a picture of pixels. */
  public static boolean isRaster(String path) {
    return path.toLowerCase(Locale.ROOT).matches(".*\\.(?:png|jpe?g|gif|webp|avif|bmp)");
  }

  /** Whether a name is that of a drawing. */
  public static boolean isSvg(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(".svg");
  }

  /**
   * The size of a picture, as its bytes say, whatever its name. That of a drawing comes from its
   * width and height, else from its view box.
   *
   * @param head the first {@link #HEAD} bytes
   * @return empty for anything that is no PNG, JPEG, GIF, WebP, AVIF, BMP or SVG with a size
   */
  public static Optional<Size> size(byte[] head) {
    Bytes bytes = new Bytes(head);
    if (bytes.has(0, PNG)) {
      return bytes.fits(16, 8) ? size(bytes.big(16, 4), bytes.big(20, 4)) : Optional.empty();
    }
    if (bytes.has(0, GIF)) {
      return bytes.fits(6, 4) ? size(bytes.little(6, 2), bytes.little(8, 2)) : Optional.empty();
    }
    if (bytes.has(0, "RIFF") && bytes.has(8, "WEBP")) {
      return bytes.fits(12, 18) ? webp(bytes) : Optional.empty();
    }
    if (bytes.has(0, "BM") && bytes.fits(18, 8)) { // from below where the height is positive
      return size(bytes.little(18, 4), Math.abs(bytes.little(22, 4)));
    }
    if (bytes.has(4, "ftypavi")) {
      return Avif.size(bytes);
    }
    return Jpeg.isJpeg(bytes)
        ? Jpeg.size(bytes)
        : SvgSize.of(new String(head, StandardCharsets.UTF_8));
  }

  /**
   * Whether a picture ends before its pixels do, as after a copy that was broken off. What stands
   * behind its end is no fault.
   *
   * @param head the first {@link #HEAD} bytes
   * @param tail the last {@link #TAIL} bytes; all of a smaller file
   * @param length of the whole file in bytes
   * @return false for all but PNG, JPEG, GIF and WebP
   */
  public static boolean isCut(byte[] head, byte[] tail, long length) {
    Bytes start = new Bytes(head);
    Bytes end = new Bytes(tail);
    if (start.has(0, PNG)) {
      return !end.contains("IEND", 0);
    }
    if (start.has(0, GIF)) {
      return !end.contains("\0;", Math.max(0, tail.length - GIF_END));
    }
    if (start.has(0, "RIFF") && start.has(8, "WEBP")) {
      return (start.little(4, 4) & 0xFFFFFFFFL) + 8 > length;
    }
    // a small copy in the head of a photograph has an end of its own
    int pixels = length > tail.length ? 0 : Jpeg.isJpeg(start) ? Jpeg.pixels(start) : 0;
    return Jpeg.isJpeg(start) && !end.contains("\u00FF\u00D9", pixels);
  }

  private static Optional<Size> webp(Bytes bytes) {
    if (bytes.has(12, "VP8X")) {
      return size(bytes.little(24, 3) + 1, bytes.little(27, 3) + 1);
    }
    if (bytes.has(12, "VP8L")) {
      int bits = bytes.little(21, 4);
      return size((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);
    }
    return bytes.has(12, "VP8 ")
        ? size(bytes.little(26, 2) & 0x3FFF, bytes.little(28, 2) & 0x3FFF)
        : Optional.empty();
  }

  static Optional<Size> size(int width, int height) {
    return width > 0 && height > 0 ? Optional.of(new Size(width, height)) : Optional.empty();
  }
}
