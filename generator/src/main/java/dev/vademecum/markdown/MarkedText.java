package dev.vademecum.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words around a work in a citation, in which emphasis is marked by signs of no language, so
 * that a locator can still be read out of them.
 */
public final class MarkedText {
  private static final char EMPHASIS = '\uE0E0';
  private static final char STRONG = '\uE0E1';
  private static final Pattern SIGNS = Pattern.compile("[\uE0E0\uE0E1]");
  private static final Pattern WRITTEN =
      Pattern.compile("(?<![\\p{L}\\p{N}\\\\])([*_]{1,3})(?=\\S)([^*_]+)\\1(?![\\p{L}\\p{N}])");

  private MarkedText() {}

  /**
   * A stretch in one look.
   *
   * @param text not empty
   */
  public record Stretch(String text, boolean emphasis, boolean strong) {}

  /** The look of each stretch, from first to last. */
  public static List<Stretch> stretches(String marked) {
    List<Stretch> result = new ArrayList<>();
    boolean emphasis = false;
    boolean strong = false;
    int start = 0;
    for (int i = 0; i <= marked.length(); i++) {
      boolean sign = i == marked.length() || isSign(marked.charAt(i));
      if (sign && i > start) {
        result.add(new Stretch(marked.substring(start, i), emphasis, strong));
      }
      if (sign && i < marked.length()) {
        emphasis ^= marked.charAt(i) == EMPHASIS;
        strong ^= marked.charAt(i) == STRONG;
      }
      start = sign ? i + 1 : start;
    }
    return result;
  }

  /** The words alone. */
  public static String plain(String marked) {
    return SIGNS.matcher(marked).replaceAll("");
  }

  /** Puts signs in the place of stars and low lines, and takes away those that an author wrote. */
  static String of(String written) {
    String text = plain(written);
    return text.indexOf('*') < 0 && text.indexOf('_') < 0
        ? text
        : WRITTEN
            .matcher(text)
            .replaceAll(match -> sign(match.group(1)) + match.group(2) + sign(match.group(1)));
  }

  private static String sign(String stars) {
    return switch (stars.length()) {
      case 1 -> String.valueOf(EMPHASIS);
      case 2 -> String.valueOf(STRONG);
      default -> String.format(Locale.ROOT, "%c%c", EMPHASIS, STRONG);
    };
  }

  /** The end of a text, as long as some words of it, with its signs. */
  static String tail(String marked, String words) {
    int from = marked.length();
    for (int left = words.length(); left > 0 && from > 0; from--) {
      left -= isSign(marked.charAt(from - 1)) ? 0 : 1;
    }
    while (from > 0 && isSign(marked.charAt(from - 1))) {
      from--;
    }
    String tail = marked.substring(from);
    boolean whole = plain(tail).equals(words) && isEven(tail, EMPHASIS) && isEven(tail, STRONG);
    return whole ? tail : words;
  }

  private static boolean isEven(String text, char sign) {
    return text.chars().filter(c -> c == sign).count() % 2 == 0;
  }

  private static boolean isSign(char c) {
    return c == EMPHASIS || c == STRONG;
  }
}
