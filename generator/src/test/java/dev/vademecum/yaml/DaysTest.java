package dev.vademecum.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource({"29-11-2026, 2026-11-29", "1/2/2026, 2026-02-01", "05.03.2026, 2026-03-05"})
  void aDayWithItsYearLastIsTurned(String written, String turned) {
    assertThat(Days.turned(written)).contains(turned);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-29", "29-11-26", "november 2026", ""})
  void whatIsNoneIsLeft(String written) {
    assertThat(Days.turned(written)).isEmpty();
  }
}
