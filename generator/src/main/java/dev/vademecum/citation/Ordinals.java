package dev.vademecum.citation;

import java.util.regex.Pattern;

/**
 * "2e druk": citeproc-java prints no ordinals, so an edition gets a mark that is replaced
 * afterwards.
 */
final class Ordinals {
  // letters, since only a number with letters still counts as numeric
  private static final String MARK = "ordinalmark";
  private static final Pattern MARKED = Pattern.compile("(\\d+)" + MARK);

  private Ordinals() {}

  static String mark(String edition) {
    return edition.strip().matches("\\d{1,3}") ? edition.strip() + MARK : edition;
  }

  static Run apply(Run run, String language) {
    if (!run.text().contains(MARK)) {
      return run;
    }
    return run.withText(
        MARKED
            .matcher(run.text())
            .replaceAll(found -> ordinal(Integer.parseInt(found.group(1)), language)));
  }

  private static String ordinal(int number, String language) {
    return switch (language) {
      case "de" -> number + ".";
      case "en" -> number + english(number);
      case "fr" -> number + (number == 1 ? "re" : "e");
      default -> number + "e";
    };
  }

  private static String english(int number) {
    if (number % 100 / 10 == 1) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
