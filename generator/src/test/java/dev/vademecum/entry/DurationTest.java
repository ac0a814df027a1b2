package dev.vademecum.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTest {
  @ParameterizedTest
  @CsvSource({
    "60 min, 60, 60",
    "60, 60, 60",
    "1–2 h, 60, 120",
    "1-2 uur, 60, 120",
    "45–60 min, 45, 60",
    "30 min – 1 h, 30, 60",
    "PT45M, 45, 45",
    "PT1H30M, 90, 90",
    "'1,5 uur', 90, 90",
    "2 dagen, 960, 960",
    "30+ min, 30, 0",
    "90 min+, 90, 0"
  })
  void whatAuthorsWriteBecomesMinutes(String text, int min, int max) {
    assertThat(Duration.SHAPE.pattern().matcher(text).matches()).isTrue();
    assertThat(Duration.parse(text)).isEqualTo(new Duration(min, max, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lang", "een uur", "60 sec", "", "PT", "-5 min", "99999 min"})
  void anythingElseIsNoDuration(String text) {
    assertThat(Duration.SHAPE.pattern().matcher(text).matches()).isFalse();
    assertThat(Duration.parse(text)).isEqualTo(Duration.NONE);
  }
}
