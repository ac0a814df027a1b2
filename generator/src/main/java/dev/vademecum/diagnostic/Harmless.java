package dev.vademecum.diagnostic;

/**
 * Text that a terminal only shows. Characters that would move its cursor or turn its text around
 * are replaced, as authors and file names are not trusted with that.
 */
final class Harmless {
  private Harmless() {}

  /** As many characters as before. */
  static String text(String text) {
    return text.codePoints()
        .map(Harmless::character)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int character(int c) {
    if (c == '\t' || c == '\n') {
      return ' ';
    }
    boolean turnsAround = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return Character.isISOControl(c) || turnsAround ? 0xFFFD : c;
  }
}
