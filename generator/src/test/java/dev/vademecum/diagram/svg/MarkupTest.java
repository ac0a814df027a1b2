package dev.vademecum.diagram.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "-0.001, 0",
    "12, 12",
    "0.5, 0.5",
    "-3.05, -3.05",
    "1.005, 1.01",
    "-1.005, -1.01",
    "2.675, 2.68",
    "99.995, 100",
    "1234567890.125, 1234567890.13"
  })
  void halvesOfWhatIsWrittenAreRoundedAwayFromZero(double value, String written) {
    assertThat(Markup.number(value)).isEqualTo(written);
  }

  @Test
  void everyNumberIsWrittenAsItsDecimalDigitsSay() {
    Random random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      double value = (random.nextInt(2_000_000) - 1_000_000) / 1000.0 + random.nextInt(2) * 1e-9;
      String digits =
          BigDecimal.valueOf(value)
              .setScale(2, RoundingMode.HALF_UP)
              .stripTrailingZeros()
              .toPlainString();
      assertThat(Markup.number(value)).isEqualTo(digits);
    }
  }

  @Test
  void whatIsNoNumberIsNotWritten() {
    assertThatThrownBy(() -> Markup.number(Double.NaN)).isInstanceOf(NumberFormatException.class);
    assertThatThrownBy(() -> Markup.number(Double.POSITIVE_INFINITY))
        .isInstanceOf(NumberFormatException.class);
  }
}
