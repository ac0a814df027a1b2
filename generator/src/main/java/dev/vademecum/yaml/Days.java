package dev.vademecum.yaml;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells days of the calendar from what only looks like one. */
public final class Days {
  private static final Pattern YEAR_LAST =
      Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})");

  private Days() {}

  /** A day that is written with the year last, as dates are written here. */
  static Optional<String> turned(String written) {
    Matcher day = YEAR_LAST.matcher(written);
    return day.matches()
        ? Optional.of(day.group(3) + "-" + two(day.group(2)) + "-" + two(day.group(1)))
        : Optional.empty();
  }

  private static String two(String number) {
    return number.length() < 2 ? "0" + number : number;
  }

  /** Whether a date of the right form exists; one that does not is reported. */
  public static boolean exists(Located<String> date, SourceFile file, Diagnostics diagnostics) {
    try {
      LocalDate.parse(date.value());
      return true;
    } catch (DateTimeException e) {
      diagnostics.add(
          file.diagnostic(
              Code.IMPOSSIBLE_VALUE,
              date.span(),
              Message.of("impossible-value.day", date.value()),
              Message.of("impossible-value.day.hint")));
      return false;
    }
  }
}
