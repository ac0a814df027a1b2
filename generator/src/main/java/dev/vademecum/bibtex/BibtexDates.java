package dev.vademecum.bibtex;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns dates into the form that CSL-YAML has them in: 2010-03-05, 2010/2011, 2010~. */
final class BibtexDates {
  private static final Pattern DAY =
      Pattern.compile("(-?\\d{1,4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?:T[0-9:.Z+-]*)?([~?%]?)");

  private BibtexDates() {}

  /** BibLaTeX's {@code date}; a text that is no date stays. */
  static String date(String value) {
    String text = value.replaceAll("[{}]", "").replace("--", "/").replace('–', '/').strip();
    String[] both = text.split("/", 2);
    Optional<String> from = day(both[0]);
    if (both.length == 1 || from.isEmpty()) {
      return from.orElse(text);
    }
    // an open end, such as "2010/", is the date it began
    return day(both[1]).map(to -> from.get() + "/" + to).orElse(from.get());
  }

  private static Optional<String> day(String text) {
    Matcher day = DAY.matcher(text.strip());
    if (!day.matches()) {
      return Optional.empty();
    }
    String circa = day.group(4).isEmpty() ? "" : "~";
    return Optional.of(joined(day.group(1), day.group(2), day.group(3)) + circa);
  }

  private static String joined(String year, String month, String day) {
    if (month == null || !month.matches("0?[1-9]|1[0-2]|2[1-4]")) {
      return year;
    }
    return day == null || month.startsWith("2")
        ? year + "-" + month
        : year + "-" + month + "-" + day;
  }

  /** BibTeX's {@code year}, {@code month} and {@code day}. */
  static String of(String year, String month, String day) {
    String plain = Latex.plain(year);
    Matcher about = Pattern.compile("(?:c\\.?|ca\\.?|circa)\\s*(\\d{4})").matcher(plain);
    if (about.matches()) {
      return about.group(1) + "~";
    }
    String[] both = plain.split("\\s*[-–/]\\s*", 2);
    if (both.length == 2 && both[0].matches("\\d{4}") && both[1].matches("\\d{2}|\\d{4}")) {
      String to = both[1].length() == 2 ? both[0].substring(0, 2) + both[1] : both[1];
      return both[0] + "/" + to;
    }
    if (!plain.matches("\\d{1,4}") || month.isBlank()) {
      return plain;
    }
    String number = month(Latex.plain(month));
    String date = number.isEmpty() ? plain : plain + "-" + number;
    return number.isEmpty() || !day.matches("\\d{1,2}") ? date : date + "-" + day;
  }

  private static String month(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    if (low.matches("0?[1-9]|1[0-2]")) {
      return low;
    }
    return BibtexStrings.month(low.replaceFirst("^[\\d. ]+", "")).map(String::valueOf).orElse("");
  }
}
