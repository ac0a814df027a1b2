package dev.vademecum.picture;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** The properties of the images in an AVIF, of which the largest is the picture. */
final class Avif {
  /** Properties come before all pixels. */
  private static final int MOST = 1 << 16;

  private static final String EXTENT = "ispe";
  private static final String ROTATION = "irot";

  private Avif() {}

  static Optional<Size> size(Bytes bytes) {
    boolean turns = boxes(bytes, ROTATION, 5).anyMatch(at -> (bytes.at(at + 4) & 1) == 1);
    return boxes(bytes, EXTENT, 16)
        .mapToObj(at -> Pictures.size(bytes.big(at + 8, 4), bytes.big(at + 12, 4)))
        .flatMap(Optional::stream)
        .max(Comparator.comparingLong(Size::pixels))
        .map(size -> turns ? size.turned() : size);
  }

  /** Where the names of boxes stand. */
  private static IntStream boxes(Bytes bytes, String name, int length) {
    return IntStream.range(0, Math.min(MOST, bytes.all().length))
        .filter(at -> bytes.fits(at, length) && bytes.has(at, name));
  }
}
