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

  @ParameterizedTest
  @CsvSource({
    "index.html, chapters/a.html, chapters/a.html",
    "chapters/a.html, b-2.html, chapters/b-2.html",
    "chapters/a.html, ../glossary.html, glossary.html",
    "facets/tag/a.html, ../../index.html, index.html",
    "facets/tag/a.html, ../kind/b.html, facets/kind/b.html",
    "chapters/a.html, ../../b.html, ../b.html",
    "chapters/a.html, ./b.html, chapters/b.html",
    "chapters/a.html, x/../b.html, chapters/b.html",
    "chapters/a.html, /b.html, b.html",
    "chapters/a.html, ../assets/een%20beeld.png, assets/een beeld.png",
    "chapters/a.html, ../assets/B.PNG?v=1, assets/B.PNG",
    "chapters/a.html, 'a b', ''"
  })
  void aLinkOfAPageLeadsTo(String page, String link, String address) {
    assertThat(Addresses.absolute(page, link)).isEqualTo(address);
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
