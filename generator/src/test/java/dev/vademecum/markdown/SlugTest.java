package dev.vademecum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource({
    "Loopbaanbeïnvloeding,loopbaanbeinvloeding",
    "De vier K's: wat nu?,de-vier-ks-wat-nu",
    "Straße,strasse",
    "STRASSE ẞ,strasse-ss",
    "ĳsvrij Ĳsland,ijsvrij-ijsland",
    "Één – twee - drie,een-twee-drie",
    "en/of,enof",
    "snake_case 2.0,snake_case-20",
    "İstanbul ısı,istanbul-isi",
    "' - x - ',x",
    "Ωmega,mega",
    "???,''"
  })
  void a_title_becomes_an_ascii_id(String title, String id) {
    assertThat(Slug.of(title)).isEqualTo(id);
  }

  @Test
  void composed_and_decomposed_letters_give_the_same_id() {
    String title = "Één coachee beïnvloedt Ångström";
    assertThat(Slug.of(Normalizer.normalize(title, Normalizer.Form.NFD)))
        .isEqualTo(Slug.of(Normalizer.normalize(title, Normalizer.Form.NFC)))
        .isEqualTo("een-coachee-beinvloedt-angstrom");
  }
}
