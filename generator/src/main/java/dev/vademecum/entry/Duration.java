package dev.vademecum.entry;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.Shape;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long something takes, in minutes.
 *
 * @param min 0 where it is not said
 * @param max equal to {@code min} for one value; 0 with a {@code min} means "and longer"
 * @param prep time before, 0 for none
 * @param debrief time after, 0 for none
 */
public record Duration(int min, int max, int prep, int debrief) {
  public static final Duration NONE = new Duration(0, 0, 0, 0);

  private static final String NUMBER = "\\d{1,4}(?:[.,]\\d)?";
  private static final String UNIT = "min|minuten|minutes|h|u|uur|hours?|hrs?|d|dag|dagen|days?";
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?<a>"
              + NUMBER
              + ")\\s*(?<au>"
              + UNIT
              + ")?"
              + "(?:\\s*[–-]\\s*(?<b>"
              + NUMBER
              + "))?(?<open>\\+)?\\s*(?<u>"
              + UNIT
              + ")?\\+?");
  private static final Pattern ISO =
      Pattern.compile("PT(?=\\d)(?:(?<h>\\d{1,3})H)?(?:(?<m>\\d{1,4})M)?");
  private static final int MINUTES_OF_A_DAY = 8 * 60;

  /** What an author may write. */
  static final Shape.Formatted SHAPE =
      new Shape.Formatted(
          Message.of("type.duration"),
          Pattern.compile("(?:" + PLAIN.pattern() + ")|(?:" + ISO.pattern() + ")"),
          "60 min");

  public boolean isEmpty() {
    return min == 0 && max == 0;
  }

  /** The most that it takes, or the least where it has no end. */
  public int longest() {
    return Math.max(min, max);
  }

  /** The time with a group: without what comes before, with what comes after. */
  public Duration withDebrief() {
    return isEmpty() ? NONE : new Duration(min + debrief, isOpen() ? 0 : max + debrief, 0, 0);
  }

  /** One after the other, without preparation and debriefing; open where one of the two is. */
  public Duration plus(Duration next) {
    boolean open = isOpen() || next.isOpen();
    return new Duration(min + next.min, open ? 0 : max + next.max, 0, 0);
  }

  private boolean isOpen() {
    return min > 0 && max == 0;
  }

  /** What stands at a key, as text or in parts; only a least time means that there is no most. */
  static Duration of(Fields fields, String key) {
    Optional<Fields> parts = fields.fields(key);
    if (parts.isEmpty()) {
      return parse(fields.text(key));
    }
    Fields part = parts.get();
    return new Duration(
        parse(part.text("min")).min(),
        parse(part.text("max")).max(),
        parse(part.text("prep")).min(),
        parse(part.text("debrief")).min());
  }

  /** Reads {@code 60 min}, {@code 1–2 h}, {@code PT45M}; {@link #NONE} for anything else. */
  static Duration parse(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      int minutes = 60 * group(iso, "h") + group(iso, "m");
      return new Duration(minutes, minutes, 0, 0);
    }
    Matcher plain = PLAIN.matcher(text);
    if (!plain.matches()) {
      return NONE;
    }
    String unit = plain.group("u") == null ? plain.group("au") : plain.group("u");
    int min = minutes(plain.group("a"), plain.group("au") == null ? unit : plain.group("au"));
    boolean open = text.endsWith("+") || plain.group("open") != null;
    int max = plain.group("b") == null ? min : minutes(plain.group("b"), unit);
    return new Duration(min, open ? 0 : max, 0, 0);
  }

  private static int group(Matcher matcher, String name) {
    String digits = matcher.group(name);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int minutes(String number, @Nullable String unit) {
    double value = Double.parseDouble(number.replace(',', '.'));
    char first = unit == null ? 'm' : unit.charAt(0);
    int factor = first == 'm' ? 1 : first == 'd' ? MINUTES_OF_A_DAY : 60;
    return (int) Math.round(value * factor);
  }
}
