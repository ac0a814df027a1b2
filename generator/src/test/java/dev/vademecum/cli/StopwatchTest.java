package dev.vademecum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.Stage;
import dev.vademecum.diagnostic.MessageLanguage;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class StopwatchTest {
  @Test
  void theLapsOfAllEditionsAreAddedInTheOrderOfStages() {
    Iterator<Long> clock = List.of(1_000L, 500_001_000L, 750_001_000L, 2_000_001_000L).iterator();
    Stopwatch watch = new Stopwatch(clock::next);
    watch.done(Stage.PAGES, 20);
    watch.done(Stage.SOURCES, 3);
    watch.done(Stage.PAGES, 22);
    assertThat(watch.table(MessageLanguage.NL))
        .isEqualTo(
            """
               0.250 s        3  bestanden gelezen
               1.750 s       42  pagina’s en gegevens geschreven
               2.000 s           alles samen
            """);
  }
}
