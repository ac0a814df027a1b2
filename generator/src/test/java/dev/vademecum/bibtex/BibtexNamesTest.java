package dev.vademecum.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.csl.CslName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibtexNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jan van Hoof | Jan | van | Hoof | ''",
        "van Hoof, J. | J. | van | Hoof | ''",
        "{van Aert}, Robbie | Robbie | '' | van Aert | ''",
        "De Vries, Raymond | Raymond | '' | De Vries | ''",
        "Jean de La Fontaine | Jean | de | La Fontaine | ''",
        "van der Zijl, Annejet | Annejet | van der | Zijl | ''",
        "Jansen van Rosendaal, B. | B. | '' | Jansen van Rosendaal | ''",
        "Berg, Jan van den | Jan | van den | Berg | ''",
        "Berg, J. v.d. | J. | v.d. | Berg | ''",
        "King, Martin Luther, Jr. | Martin Luther | '' | King | Jr.",
        "King, Jr., Martin Luther | Martin Luther | '' | King | Jr.",
        "Ludwig~van Beethoven | Ludwig | van | Beethoven | ''",
        "A{\\\"i}te-Pe{\\~n}a, A. | A. | '' | Aïte-Peña | ''",
        "family=Aert, given=Robbie, prefix=van | Robbie | van | Aert | ''",
        "Plato | '' | '' | Plato | ''",
      })
  void aNameHasItsParts(String written, String given, String particle, String family, String jr) {
    assertThat(BibtexNames.read(written))
        .containsExactly(new CslName(given, family, "", particle, jr, ""));
  }

  @Test
  void namesAreParted() {
    assertThat(BibtexNames.read("{Simon and Schuster} and\n Anderson, B. AND {De Baak}"))
        .containsExactly(
            CslName.literal("Simon and Schuster"),
            CslName.of("B.", "Anderson"),
            CslName.literal("De Baak"));
  }

  @Test
  void anythingIsReadWithoutAnException() {
    for (String odd : new String[] {",", ", ,", "~", "and", " and and ", "{}", "a,b,c,d", "=,="}) {
      assertThat(BibtexNames.read(odd)).isNotNull();
    }
  }
}
