package dev.vademecum.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place in a work. citeproc-java reads a locator as numbers with labels and loses what it
 * cannot read ("§ 3" becomes "3"), so it gets a number that only says whether there are several.
 */
final class Locators {
  private static final String NUMBER = "(?:\\p{N}+[a-z]?|[ivxlcdm]+|[IVXLCDM]+)\\b";
  private static final Pattern SEVERAL =
      Pattern.compile("\\b" + NUMBER + "\\s*(?:[-‐‑–—,&;]|\\b(?:en|and|und|et)\\b)\\s*" + NUMBER);
  private static final Pattern RANGE =
      Pattern.compile("\\b(" + NUMBER + ")\\s*[-‐‑–—]+\\s*(?=" + NUMBER + ")");
  private static final String ONE = "987654321";
  private static final Pattern STUB = Pattern.compile(ONE + "(?:\\D+987654322)?");

  private Locators() {}

  static String stub(String locator) {
    return SEVERAL.matcher(locator).find() ? ONE + "-987654322" : ONE;
  }

  /**
   * Puts the locator where the stub stands.
   *
   * @param dash what the language puts into a range of pages
   */
  static Run restore(Run run, String locator, String dash) {
    if (!run.text().contains(ONE)) {
      return run;
    }
    String text = RANGE.matcher(locator).replaceAll("$1" + Matcher.quoteReplacement(dash));
    return run.withText(STUB.matcher(run.text()).replaceAll(Matcher.quoteReplacement(text)));
  }
}
