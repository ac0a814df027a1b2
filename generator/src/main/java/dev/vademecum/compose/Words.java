package dev.vademecum.compose;

import dev.vademecum.entry.Duration;
import dev.vademecum.entry.GroupSize;
import dev.vademecum.templates.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Durations, sizes and dates in the words of a language. */
final class Words {
  private Words() {}

  /** Such as "45–60 min, voorbereiding 5 min"; empty where nothing is said. */
  static String duration(Messages messages, Duration duration) {
    return Stream.of(span(messages, duration), around(messages, duration))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** What comes before and after: "voorbereiding 5 min, nabespreking 30 min". */
  static String around(Messages messages, Duration duration) {
    List<String> parts = new ArrayList<>();
    if (duration.prep() > 0) {
      parts.add(messages.text("time.prep", time(messages, duration.prep())));
    }
    if (duration.debrief() > 0) {
      parts.add(messages.text("time.debrief", time(messages, duration.debrief())));
    }
    return String.join(", ", parts);
  }

  /** The time itself, without what comes before and after: "45–60 min", "2–4 uur". */
  static String span(Messages messages, Duration duration) {
    int min = duration.min();
    int max = duration.max();
    if (duration.isEmpty()) {
      return "";
    }
    if (max == 0) {
      return time(messages, min) + "\u00A0+";
    }
    if (min == max || min == 0) {
      return time(messages, max);
    }
    if (min % 60 == 0 && max % 60 == 0) {
      return messages.text("time.hours", min / 60 + "–" + max / 60);
    }
    return max <= 180
        ? messages.text("time.minutes", min + "–" + max)
        : time(messages, min) + " – " + time(messages, max);
  }

  /** Such as "1 uur 30 min". */
  static String time(Messages messages, int minutes) {
    if (minutes <= 90 && minutes != 60) {
      return messages.text("time.minutes", minutes);
    }
    return minutes % 60 == 0
        ? messages.text("time.hours", minutes / 60)
        : messages.text("time.hours-minutes", minutes / 60, minutes % 60);
  }

  /** A time of the day, "09:30"; past midnight the next day begins. */
  static String clock(int minutesSinceMidnight) {
    int minutes = minutesSinceMidnight % (24 * 60);
    return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
  }

  /** A time since a start, "+0:45". */
  static String since(int minutes) {
    return String.format(Locale.ROOT, "+%d:%02d", minutes / 60, minutes % 60);
  }

  /** Such as "3–12 personen"; empty where nothing is said. */
  static String groupSize(Messages messages, GroupSize size) {
    if (size.isEmpty()) {
      return "";
    }
    if (size.min() == size.max()) {
      return messages.count("participant", size.min());
    }
    String many = messages.count("participant", Math.max(2, size.max()));
    String number = Integer.toString(Math.max(2, size.max()));
    String span = size.max() == 0 ? size.min() + "+" : size.min() + "–" + size.max();
    return many.replace(number, span);
  }

  /** Such as "1932–2012", "geb. 1950" or "overl. 1902"; empty where nothing is said. */
  static String life(Messages messages, String born, String died) {
    if (born.isEmpty() || died.isEmpty()) {
      String only = born.isEmpty() ? "life.died" : "life.born";
      return born.isEmpty() && died.isEmpty()
          ? ""
          : messages.text(only, year(messages, born + died));
    }
    return year(messages, born) + "–" + year(messages, died);
  }

  /** A year, which a minus sign puts before our era. */
  static String year(Messages messages, String year) {
    return year.startsWith("-") ? messages.text("year.before", year.substring(1)) : year;
  }

  /** An ISO date as "5 maart 2024". */
  static String date(Messages messages, String iso) {
    String[] parts = iso.split("-", -1);
    int month = Integer.parseInt(parts[1]);
    return messages.text(
        "date", Integer.parseInt(parts[2]), messages.text("month." + month), parts[0]);
  }
}
