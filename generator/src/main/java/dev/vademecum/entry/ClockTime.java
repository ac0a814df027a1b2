package dev.vademecum.entry;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.yaml.Shape;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of the day as an author writes it. */
final class ClockTime {
  private static final Pattern PLAIN = Pattern.compile("(?<h>[01]?\\d|2[0-3]):(?<m>[0-5]\\d)");

  /** What an author may write. */
  static final Shape.Formatted SHAPE = new Shape.Formatted(Message.of("type.time"), PLAIN, "09:30");

  private ClockTime() {}

  /** Minutes since midnight; empty for anything else. */
  static OptionalInt parse(String text) {
    Matcher matcher = PLAIN.matcher(text);
    return matcher.matches()
        ? OptionalInt.of(
            60 * Integer.parseInt(matcher.group("h")) + Integer.parseInt(matcher.group("m")))
        : OptionalInt.empty();
  }
}
