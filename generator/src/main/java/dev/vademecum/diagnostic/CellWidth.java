package dev.vademecum.diagnostic;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** How many cells of a terminal a character takes. */
final class CellWidth {
  private static final Set<UnicodeScript> WIDE =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.YI);

  private CellWidth() {}

  /** 0 for what joins the character before it, 2 for East Asian characters and emoji, else 1. */
  static int of(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    boolean halfWidth = c >= 0xFF61 && c <= 0xFFDC;
    boolean fullWidth = (c >= 0xFF01 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6);
    boolean sign = c >= 0x3001 && c <= 0x303E;
    boolean emoji = c >= 0x1F300 && c <= 0x1FAFF;
    return !halfWidth && (fullWidth || sign || emoji || WIDE.contains(UnicodeScript.of(c)));
  }

  /** The cells of some characters together. */
  static int of(int[] text, int from, int to) {
    int cells = 0;
    for (int i = from; i < to; i++) {
      cells += of(text[i]);
    }
    return cells;
  }
}
