package dev.vademecum.cli;

import dev.vademecum.Progress;
import dev.vademecum.Stage;
import dev.vademecum.diagnostic.Message;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Shows how far a build is, with the stage that is done, its count and the time since the
 * beginning: in one line of a terminal, which is gone at the end, or in a line for each stage.
 */
final class Ticker implements Progress {
  private static final double NANOS = 1e9;

  /** A build that takes no longer needs no comfort. */
  private static final double PATIENCE = 1;

  private static final String ANEW = "\r\u001B[K";

  private final Terminal terminal;
  private final boolean lines;
  private final LongSupplier clock;
  private final long begin;
  private boolean shown;

  /**
   * @param lines a line for each stage, from the first one on
   * @param clock in nanoseconds
   */
  Ticker(Terminal terminal, boolean lines, LongSupplier clock) {
    this.terminal = terminal;
    this.lines = lines;
    this.clock = clock;
    this.begin = clock.getAsLong();
  }

  @Override
  public void done(Stage stage, int count) {
    double seconds = (clock.getAsLong() - begin) / NANOS;
    if (lines || seconds > PATIENCE) {
      String what =
          Message.of("cli.stage." + stage.name().toLowerCase(Locale.ROOT)).in(terminal.language());
      String line = String.format(Locale.ROOT, "%6.1f s %7d  %s", seconds, count, what);
      print(lines ? line + "\n" : ANEW + line);
      shown = !lines;
    }
  }

  /** Takes the line away. */
  void end() {
    if (shown) {
      print(ANEW);
    }
  }

  private void print(String text) {
    terminal.err().print(text);
    terminal.err().flush();
  }
}
