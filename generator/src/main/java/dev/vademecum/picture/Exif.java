package dev.vademecum.picture;

/**
 * What a camera wrote into a photograph: how it was held, and perhaps where.
 *
 * @param orientation 1 to 8; from 5 on, width and height change places
 * @param place whether it says where the photograph was taken
 */
record Exif(int orientation, boolean place) {
  static final Exif NONE = new Exif(1, false);

  private static final int ORIENTATION = 0x0112;
  private static final int GPS = 0x8825;
  private static final int ENTRY = 12;

  /**
   * @param start of the header of TIFF
   * @param end of the segment
   */
  static Exif of(Bytes bytes, int start, int end) {
    if (!bytes.fits(start, 8) || !(bytes.has(start, "II*\0") || bytes.has(start, "MM\0*"))) {
      return NONE;
    }
    boolean little = bytes.at(start) == 'I';
    int directory = start + number(bytes, start + 4, 4, little);
    if (directory < start || directory > end - 2) {
      return NONE;
    }
    int orientation = 1;
    boolean place = false;
    int entries = number(bytes, directory, 2, little);
    for (int i = 0; i < entries && directory + 2 + (i + 1) * ENTRY <= end; i++) {
      int entry = directory + 2 + i * ENTRY;
      int tag = number(bytes, entry, 2, little);
      place |= tag == GPS;
      orientation = tag == ORIENTATION ? number(bytes, entry + 8, 2, little) : orientation;
    }
    return new Exif(orientation >= 1 && orientation <= 8 ? orientation : 1, place);
  }

  private static int number(Bytes bytes, int at, int length, boolean little) {
    return little ? bytes.little(at, length) : bytes.big(at, length);
  }

  boolean turns() {
    return orientation >= 5;
  }

  /** A segment that says how the photograph was held and nothing else. */
  static byte[] segment(int orientation) {
    return new byte[] {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      '*',
      0,
      0,
      0,
      8,
      0,
      1,
      0x01,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
  }
}
