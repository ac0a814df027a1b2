package dev.vademecum.markdown;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes ids out of titles as GitHub does, but in ASCII. */
public final class Slug {
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ł', "l"),
          Map.entry('ħ', "h"),
          Map.entry('ı', "i"));

  private static final Pattern DROPPED_BY_FORGES =
      Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]");

  private Slug() {}

  /**
   * Lower-case letters and digits, underscores and single hyphens. Diacritics are folded, so NFC
   * and NFD give the same; blanks and hyphens become one hyphen, all else goes.
   *
   * @return empty if the text has no letter or digit that ASCII knows
   */
  public static String of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(folded.length());
    boolean gap = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      String letters = isPlain(c) ? String.valueOf(c) : LETTERS.getOrDefault(c, "");
      if (!letters.isEmpty()) {
        slug.append(gap && slug.length() > 0 ? "-" : "").append(letters);
        gap = false;
      } else {
        gap |= isGap(c);
      }
    }
    return slug.toString();
  }

  /**
   * The id that GitHub and those who follow it give a heading: letters of any script in lower case,
   * digits, marks, hyphens and what joins words; each blank becomes a hyphen, and all else goes.
   */
  public static String onForge(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return DROPPED_BY_FORGES.matcher(composed.strip()).replaceAll("").replace(' ', '-');
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '-' || c == '\u2010';
  }
}
