package dev.vademecum.cli;

import dev.vademecum.Progress;
import dev.vademecum.Stage;
import java.util.Optional;

/** Who of the command line listens to a build. */
record Watching(Optional<Stopwatch> stopwatch, Optional<Ticker> ticker) implements Progress {
  @Override
  public void done(Stage stage, int count) {
    stopwatch.ifPresent(watch -> watch.done(stage, count));
    ticker.ifPresent(line -> line.done(stage, count));
  }

  void end() {
    ticker.ifPresent(Ticker::end);
  }
}
