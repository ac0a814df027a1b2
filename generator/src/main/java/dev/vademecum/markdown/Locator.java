package dev.vademecum.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place in a work that a citation names, split as Pandoc does: a label and words with digits
 * (or Roman numerals after a label), or all in braces; what follows is the suffix.
 *
 * @param label in CSL's words, such as "page"; empty without a locator
 * @param value such as "25-30", or empty
 * @param suffix the rest without blanks at its ends, or empty
 */
record Locator(String label, String value, String suffix) {
  static final Locator NONE = new Locator("", "", "");

  private static final Pattern LABEL =
      Pattern.compile("([§¶]{1,2}|[\\p{L}][\\p{L}.'’-]*)[ \\u00A0]*");
  private static final Pattern WORD = Pattern.compile("[^\\s,;{}]+");
  private static final Pattern BETWEEN = Pattern.compile("[ \\u00A0]*[,&–—-]?[ \\u00A0]*");
  private static final Pattern DIGIT = Pattern.compile("\\p{N}");
  private static final Pattern ROMAN =
      Pattern.compile("\\(?[ivxlcdm]+\\)?(?:[-–—]\\(?[ivxlcdm]+\\)?)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");

  /** Splits what follows a key. */
  static Locator read(String after) {
    String text = after.startsWith(",") ? after.substring(1).stripLeading() : after;
    Matcher braces = BRACES.matcher(text);
    if (braces.lookingAt()) {
      return inBraces(braces.group(1).strip(), text.substring(braces.end()).strip());
    }
    Matcher label = LABEL.matcher(text);
    String kind = label.lookingAt() ? LocatorLabels.kind(label.group(1)) : "";
    int start = kind.isEmpty() ? 0 : label.end();
    int end = valueEnd(text, start, !kind.isEmpty());
    if (end <= start) {
      return new Locator("", "", after);
    }
    return new Locator(
        kind.isEmpty() ? "page" : kind, text.substring(start, end), text.substring(end).strip());
  }

  private static Locator inBraces(String text, String suffix) {
    String inside = text.startsWith(",") ? text.substring(1).stripLeading() : text;
    if (inside.isEmpty()) {
      return new Locator("", "", suffix);
    }
    Matcher label = LABEL.matcher(inside);
    String kind = label.lookingAt() ? LocatorLabels.kind(label.group(1)) : "";
    return kind.isEmpty()
        ? new Locator("page", inside, suffix)
        : new Locator(kind, inside.substring(label.end()), suffix);
  }

  private static int valueEnd(String text, int start, boolean labelled) {
    Matcher word = WORD.matcher(text);
    Matcher between = BETWEEN.matcher(text);
    int end = start;
    int at = start;
    while (word.find(at) && word.start() == at && isPlace(word.group(), labelled)) {
      end = word.end();
      between.region(end, text.length());
      at = between.lookingAt() ? between.end() : end;
      if (at == end) {
        break;
      }
    }
    while (end > start && ".:!?".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isPlace(String word, boolean labelled) {
    return DIGIT.matcher(word).find() || (labelled && ROMAN.matcher(word).matches());
  }
}
