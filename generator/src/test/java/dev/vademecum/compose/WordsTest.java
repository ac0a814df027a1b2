package dev.vademecum.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.entry.Duration;
import dev.vademecum.entry.GroupSize;
import dev.vademecum.templates.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private static final Messages DUTCH = Messages.forLanguage("nl");

  @ParameterizedTest
  @CsvSource({
    "45, 45, 45~min",
    "60, 60, 1~uur",
    "90, 90, 90~min",
    "105, 105, 1~uur 45~min",
    "45, 60, 45–60~min",
    "60, 75, 60–75~min",
    "90, 120, 90–120~min",
    "60, 120, 1–2~uur",
    "30, 240, 30~min – 4~uur",
    "60, 0, 1~uur~+",
    "0, 0, ''"
  })
  void aDurationReadsAsPeopleSayIt(int min, int max, String words) {
    assertThat(Words.duration(DUTCH, new Duration(min, max, 0, 0)))
        .isEqualTo(words.replace('~', '\u00A0'));
  }

  @Test
  void whatComesBeforeAndAfterIsSaidToo() {
    assertThat(Words.duration(DUTCH, new Duration(45, 60, 5, 30)))
        .isEqualTo("45–60~min, voorbereiding 5~min, nabespreking 30~min".replace('~', '\u00A0'));
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 1~persoon", "2, 2, 2~personen", "3, 12, 3–12~personen", "8, 0, 8+~personen"})
  void aGroupSizeReadsAsPeopleSayIt(int min, int max, String words) {
    assertThat(Words.groupSize(DUTCH, new GroupSize(min, max)))
        .isEqualTo(words.replace('~', '\u00A0'));
  }

  @ParameterizedTest
  @CsvSource({"nl, 5~maart 2024", "en, 5~March 2024", "de, 5.~März 2024", "fr, 5~mars 2024"})
  void aDateReadsAsItsLanguageWritesIt(String language, String words) {
    assertThat(Words.date(Messages.forLanguage(language), "2024-03-05"))
        .isEqualTo(words.replace('~', '\u00A0'));
  }
}
