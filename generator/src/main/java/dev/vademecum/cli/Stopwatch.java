package dev.vademecum.cli;

import dev.vademecum.Progress;
import dev.vademecum.Stage;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.MessageLanguage;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/** How long each stage of a build takes. */
final class Stopwatch implements Progress {
  private static final double NANOS = 1e9;

  /**
   * What a stage took, in all editions.
   *
   * @param count of what it has made
   */
  private record Lap(long nanos, int count) {
    Lap and(Lap more) {
      return new Lap(nanos + more.nanos, count + more.count);
    }
  }

  private final LongSupplier clock;
  private final Map<Stage, Lap> laps = new EnumMap<>(Stage.class);
  private long last;

  /**
   * Starts at once.
   *
   * @param clock in nanoseconds
   */
  Stopwatch(LongSupplier clock) {
    this.clock = clock;
    this.last = clock.getAsLong();
  }

  @Override
  public void done(Stage stage, int count) {
    long now = clock.getAsLong();
    laps.merge(stage, new Lap(now - last, count), Lap::and);
    last = now;
  }

  /** A line for each stage, with seconds, the count, and what it counts; and one for all. */
  String table(MessageLanguage language) {
    StringBuilder out = new StringBuilder();
    laps.forEach(
        (stage, lap) ->
            out.append(
                line(
                    lap.nanos,
                    String.valueOf(lap.count),
                    Message.of("cli.stage." + stage.name().toLowerCase(Locale.ROOT)),
                    language)));
    long all = laps.values().stream().mapToLong(Lap::nanos).sum();
    return out.append(line(all, "", Message.of("cli.stage.all"), language)).toString();
  }

  private static String line(long nanos, String count, Message what, MessageLanguage language) {
    return String.format(Locale.ROOT, "%8.3f s %8s  %s\n", nanos / NANOS, count, what.in(language));
  }
}
