package dev.vademecum.citation;

import java.util.regex.Pattern;

/**
 * Ranges of volumes and issues, such as "3-4". citeproc-java takes a text for a number only with a
 * hyphen in it, which some styles ask; the dash that stands between pages takes its place later.
 */
final class NumberRanges {
  private static final String MARK = "zqrange";
  private static final Pattern RANGE = Pattern.compile("^(\\d+)\\s*(?:-|--|–)\\s*(\\d+)$");
  private static final Pattern MARKED = Pattern.compile("(?i)" + MARK + "\\s*-\\s*");

  private NumberRanges() {}

  /** Marks what a text has between two numbers; every other text stays as it is. */
  static String mark(String text) {
    return RANGE.matcher(text.strip()).replaceFirst("$1" + MARK + "-$2");
  }

  /** Puts a dash where a range is marked. */
  static Run apply(Run run, String dash) {
    return run.text().length() > MARK.length()
        ? run.withText(MARKED.matcher(run.text()).replaceAll(dash))
        : run;
  }
}
