package dev.vademecum.picture;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The segments of a JPEG before its pixels. */
final class Jpeg {
  private static final String EXIF = "Exif\0\0";
  private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
  private static final int APP1 = 0xE1;

  private Jpeg() {}

  /** One segment, from its marker to the next. */
  private record Segment(int marker, int start, int end) {
    int content() {
      return start + 4;
    }
  }

  static boolean isJpeg(Bytes bytes) {
    return bytes.fits(0, 4) && bytes.big(0, 3) == 0xFFD8FF;
  }

  static Optional<Size> size(Bytes bytes) {
    Exif exif = Exif.NONE;
    for (Segment segment : segments(bytes)) {
      if (isExif(bytes, segment)) {
        exif = exif(bytes, segment);
      } else if (isFrame(segment.marker()) && bytes.fits(segment.content(), 5)) {
        int height = bytes.big(segment.content() + 1, 2);
        boolean turns = exif.turns();
        return Pictures.size(bytes.big(segment.content() + 3, 2), height)
            .map(size -> turns ? size.turned() : size);
      }
    }
    return Optional.empty();
  }

  /** Where the segments end; what follows holds the pixels. */
  static int pixels(Bytes bytes) {
    List<Segment> segments = segments(bytes);
    return segments.isEmpty() ? 2 : segments.get(segments.size() - 1).end();
  }

  /** The same photograph without the place where it was taken; empty where it does not say. */
  static Optional<byte[]> withoutPlace(byte[] photo) {
    Bytes bytes = new Bytes(photo);
    ByteArrayOutputStream out = new ByteArrayOutputStream(photo.length);
    int from = 0;
    for (Segment segment : segments(bytes)) {
      boolean exif = isExif(bytes, segment) && exif(bytes, segment).place();
      if (exif || isPlacedXmp(bytes, segment)) {
        out.write(photo, from, segment.start() - from);
        int orientation = exif ? exif(bytes, segment).orientation() : 1;
        if (orientation > 1) {
          out.writeBytes(Exif.segment(orientation));
        }
        from = segment.end();
      }
    }
    if (from == 0) {
      return Optional.empty();
    }
    out.write(photo, from, photo.length - from);
    return Optional.of(out.toByteArray());
  }

  private static Exif exif(Bytes bytes, Segment segment) {
    return Exif.of(bytes, segment.content() + EXIF.length(), segment.end());
  }

  private static boolean isExif(Bytes bytes, Segment segment) {
    return segment.marker() == APP1 && bytes.has(segment.content(), EXIF);
  }

  private static boolean isPlacedXmp(Bytes bytes, Segment segment) {
    if (segment.marker() != APP1 || !bytes.has(segment.content(), XMP)) {
      return false;
    }
    for (int i = segment.content(); i < segment.end(); i++) {
      if (bytes.has(i, "GPSL")) {
        return true;
      }
    }
    return false;
  }

  /** Start of frame, of which there are many kinds; three markers among them are something else. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** As far as the file goes and is what it says to be, at most up to the pixels. */
  private static List<Segment> segments(Bytes bytes) {
    List<Segment> segments = new ArrayList<>();
    int at = 2;
    while (bytes.fits(at, 4) && bytes.at(at) == 0xFF) {
      int marker = bytes.at(at + 1);
      if (marker == 0xFF) {
        at++; // a byte that fills
        continue;
      }
      int end = at + 2 + bytes.big(at + 2, 2);
      if (marker == 0xDA || end < at + 4 || (end > bytes.all().length && !isFrame(marker))) {
        break;
      }
      segments.add(new Segment(marker, at, end));
      at = end;
    }
    return segments;
  }
}
