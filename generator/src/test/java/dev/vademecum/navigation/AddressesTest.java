package dev.vademecum.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
  @ParameterizedTest
  @CsvSource({
    "index.html, chapters/a.html, chapters/a.html",
    "chapters/a.html, chapters/b.html, b.html",
    "chapters/a.html, glossary.html#regie, ../glossary.html#regie",
    "chapters/a.html, chapters/a.html#kop, '#kop'",
    "chapters/a.html, chapters/a.html, a.html",
    "chapters/a.html, chapter/a.html, ../chapter/a.html",
    "interventions/index.html, index.html, ../index.html"
  })
  void linksAreRelativeToThePage(String page, String address, String link) {
    assertThat(Addresses.relative(page, address)).isEqualTo(link);
  }

  @Test
  void entriesWithoutAPageOfTheirOwnStandOnACommonOne() {
    assertThat(Addresses.of(new EntryId(Kind.TERM, "regie"))).isEqualTo("glossary.html#regie");
    assertThat(Addresses.page(new EntryId(Kind.TERM, "regie"))).isEqualTo("glossary.html");
    assertThat(Addresses.of(new EntryId(Kind.PERSON, "covey"))).isEqualTo("people/covey.html");
  }

  @Test
  void aCitationKeyBecomesAnAnchorWhateverItsSigns() {
    assertThat(Addresses.of(new EntryId(Kind.REFERENCE, "doi:10.1/x")))
        .isEqualTo("bibliography.html#ref-doi:10.1/x");
  }
}
