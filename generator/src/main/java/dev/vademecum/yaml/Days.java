package dev.vademecum.yaml;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFile;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Tells days of the calendar from what only looks like one. */
public final class Days {
  private Days() {}

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
