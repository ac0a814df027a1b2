package dev.vademecum.compose;

import java.util.regex.Pattern;

/**
 * The blanks that French has before {@code ; ! ? : »} and behind {@code «}: where an author wrote
 * one, no line ends there. None is added.
 */
final class FrenchSpaces {
  /** What follows the signs is no word, as it would be in {@code ?a=b}. */
  private static final Pattern NARROW = Pattern.compile(" +(?=[;!?]+(?![\\p{L}\\p{N}]))");

  private static final Pattern WIDE = Pattern.compile("(?<=«) +| +(?=»)| +(?=:(?![\\p{L}\\p{N}]))");

  private FrenchSpaces() {}

  /** The text with no-break spaces, narrow ones before the signs that need less room. */
  static String kept(String text) {
    return text.indexOf(' ') < 0
        ? text
        : WIDE.matcher(NARROW.matcher(text).replaceAll("\u202F")).replaceAll("\u00A0");
  }
}
