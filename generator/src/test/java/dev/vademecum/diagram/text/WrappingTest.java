package dev.vademecum.diagram.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappingTest {
  private final FontMeasure measure = new FontMeasure();
  private final Wrapping wrapping = new Wrapping(measure);

  @Test
  void widthsComeFromTheBundledFont() {
    assertThat(measure.width("Loopbaan", TextStyle.LABEL)).isCloseTo(63, within(3.0));
    assertThat(measure.width("ï", TextStyle.NOTE)).isEqualTo(measure.width("i", TextStyle.NOTE));
    assertThat(measure.width("学", TextStyle.NOTE)).isEqualTo(13);
  }

  @ParameterizedTest
  @CsvSource({
    "Wie ben ik?, 60, Wie|ben ik?",
    "Personal branding, 108, Personal|branding",
    "Werk, 10, Werk",
    "binnen- en buitencirkel, 90, binnen- en|buitencirkel",
    "coach/coachee, 60, coach/|coachee",
    "Loop\u00ADbaan, 200, Loopbaan",
    "Arbeids\u00ADongeschiktheids\u00ADverzekering, 120, Arbeids-|ongeschiktheids-|verzekering",
    "'  veel   wit ', 200, veel wit"
  })
  void linesBreakWhereTheyMay(String text, double width, String lines) {
    assertThat(String.join("|", wrapping.wrap(text, TextStyle.LABEL, width))).isEqualTo(lines);
  }

  @Test
  void linesAreAsEvenAsTheyCanBe() {
    assertThat(wrapping.wrap("toetsen aan het persoonlijke verhaal", TextStyle.NOTE, 180))
        .containsExactly("toetsen aan het", "persoonlijke verhaal");
  }

  @Test
  void noWordIsBrokenElsewhere() {
    assertThat(wrapping.wrap("Loopbaancoachingsvraagstukken", TextStyle.LABEL, 50))
        .containsExactly("Loopbaancoachingsvraagstukken");
  }

  @Test
  void whatXmlCannotHoldIsGone() {
    assertThat(wrapping.wrap("a\u0000b\uFFFEc", TextStyle.LABEL, 500)).containsExactly("a b c");
  }
}
