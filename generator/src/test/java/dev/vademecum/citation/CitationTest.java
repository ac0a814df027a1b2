package dev.vademecum.citation;

import static dev.vademecum.citation.Works.BONTEKONING;
import static dev.vademecum.citation.Works.RUYSSEVELDT;
import static dev.vademecum.citation.Works.WERKUM;
import static dev.vademecum.citation.Works.book;
import static dev.vademecum.citation.Works.engine;
import static dev.vademecum.citation.Works.text;
import static dev.vademecum.citation.Works.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {
  private static final CslItem SMIT_A = smit("a").build();
  private static final CslItem SMIT_B = smit("b").build();
  private final CitationEngine engine = engine(BONTEKONING, RUYSSEVELDT, WERKUM, SMIT_B, SMIT_A);

  private static Works.Builder smit(String id) {
    return book(id, CslName.of("J.", "Smit")).year(2010);
  }

  private String cited(CiteRequest... works) {
    return text(engine.citation(Arrays.asList(works)));
  }

  private String inText(CiteRequest... works) {
    return text(engine.inTextCitation(Arrays.asList(works)));
  }

  private static CiteRequest of(String key) {
    return CiteRequest.of(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl | page    | 25             | p. 25
          nl | page    | 25-30          | pp. 25–30
          nl | page    | 25–30          | pp. 25–30
          nl | page    | 3, 5           | pp. 3, 5
          nl | page    | 3 en 5         | pp. 3 en 5
          nl | page    | iv-x           | pp. iv–x
          nl | page    | 25 e.v.        | p. 25 e.v.
          nl | page    | 25-30, passim  | pp. 25–30, passim
          nl | page    | § 3            | p. § 3
          nl | chapter | 3              | hfst. 3
          nl | ''      | 25             | p. 25
          nl | unknown | 25             | p. 25
          en | page    | 25-30          | pp. 25–30
          en | chapter | 3              | chap. 3
          de | page    | 25             | S. 25
          fr | page    | 25             | p. 25
          """)
  void aPlaceIsNamedInTheHandbooksLanguage(
      String language, String label, String locator, String wanted) {
    CitationEngine other = engine(language, Particles.NL, List.of(BONTEKONING));

    assertThat(text(other.citation(List.of(of("bontekoning").at(label, locator)))))
        .isEqualTo("(Bontekoning, 2010, " + wanted + ")");
  }

  @Test
  void aSuppressedAuthorLeavesYearAndPlace() {
    assertThat(cited(of("bontekoning").at("page", "25").withoutAuthor()))
        .isEqualTo("(2010, p. 25)");
  }

  @Test
  void anAuthorInTheSentenceStandsBeforeTheBrackets() {
    assertThat(inText(of("bontekoning").at("page", "25"))).isEqualTo("Bontekoning (2010, p. 25)");
    assertThat(inText(of("werkum"), of("bontekoning")))
        .isEqualTo("Van Werkum en Van Breevaart (2008; Bontekoning, 2010)");
  }

  @Test
  void anAuthorInTheSentenceIsOneLink() {
    assertThat(engine.inTextCitation(List.of(of("bontekoning"))))
        .containsExactly(
            new CitePart.Work("bontekoning", List.of(new Piece.Text("Bontekoning (2010)"))));
  }

  @Test
  void eachWorkInABracketCanBeALink() {
    assertThat(engine.citation(List.of(of("werkum"), of("bontekoning").at("page", "25"))))
        .containsExactly(
            new CitePart.Glue(List.of(new Piece.Text("("))),
            new CitePart.Work("bontekoning", List.of(new Piece.Text("Bontekoning, 2010, p. 25"))),
            new CitePart.Glue(List.of(new Piece.Text("; "))),
            new CitePart.Work(
                "werkum", List.of(new Piece.Text("Van Werkum & Van Breevaart, 2008"))),
            new CitePart.Glue(List.of(new Piece.Text(")"))));
  }

  @Test
  void aPrefixKeepsTheAuthorsOrder() {
    CiteRequest see = new CiteRequest("werkum", false, "zie", "", "", "");

    assertThat(cited(see, of("bontekoning")))
        .isEqualTo("(zie Van Werkum & Van Breevaart, 2008; Bontekoning, 2010)");
  }

  @Test
  void aSuffixFollowsItsWork() {
    CiteRequest suffixed =
        new CiteRequest("bontekoning", false, "vgl. ook ", "page", "25", "voor een voorbeeld");

    assertThat(cited(suffixed)).isEqualTo("(vgl. ook Bontekoning, 2010, p. 25 voor een voorbeeld)");
    assertThat(inText(new CiteRequest("bontekoning", false, "", "", "", ", passim")))
        .isEqualTo("Bontekoning (2010, passim)");
  }

  @Test
  void worksOfOneYearTakeLettersInTextAndList() {
    assertThat(cited(of("b"))).isEqualTo("(Smit, 2010b)");
    assertThat(cited(of("a").withoutAuthor())).isEqualTo("(2010a)");
    assertThat(engine.entry("a").text()).isEqualTo("Smit, J. (2010a). Titel a.");
    assertThat(engine.entry("b").text()).isEqualTo("Smit, J. (2010b). Titel b.");
    assertThat(cited(of("bontekoning"))).isEqualTo("(Bontekoning, 2010)");
  }

  @Test
  void worksOfOneAuthorShareTheName() {
    assertThat(cited(of("b"), of("a"))).isEqualTo("(Smit, 2010a, 2010b)");
    assertThat(cited(of("b").at("page", "3"), of("a")))
        .isEqualTo("(Smit, 2010a; Smit, 2010b, p. 3)");
  }

  @Test
  void worksWithoutADateTakeLettersToo() {
    CitationEngine undated =
        engine(
            book("x", CslName.of("J.", "Jansen")).build(),
            book("y", CslName.of("J.", "Jansen")).build(),
            book("z", CslName.of("P.", "Pietersen")).build());

    assertThat(text(undated.citation(List.of(of("y"))))).isEqualTo("(Jansen, z.d.-b)");
    assertThat(undated.entry("x").text()).isEqualTo("Jansen, J. (z.d.-a). Titel x.");
    assertThat(text(undated.citation(List.of(of("z"))))).isEqualTo("(Pietersen, z.d.)");
  }

  @Test
  void firstAuthorsWithOneFamilyNameTakeInitialsInText() {
    CitationEngine namesakes =
        engine(
            book("a", CslName.of("Anna", "van", "Dijk")).year(2010).build(),
            book("b", CslName.of("B.", "van", "Dijk"), CslName.of("Anna", "van", "Dijk"))
                .year(2010)
                .build(),
            book("c", CslName.of("C.", "Dijk")).year(2010).build());

    assertThat(text(namesakes.citation(List.of(of("a"), of("b"), of("c")))))
        .isEqualTo("(A. van Dijk, 2010; B. van Dijk & Van Dijk, 2010; Dijk, 2010)");
    assertThat(text(namesakes.inTextCitation(List.of(of("a"))))).isEqualTo("A. van Dijk (2010)");
    assertThat(namesakes.entry("a").text()).startsWith("Dijk, A. van. (2010)");
  }

  @Test
  void threeAuthorsAreOneAndOthers() {
    CslItem three =
        book("t", CslName.of("A.", "Een"), CslName.of("B.", "Twee"), CslName.of("C.", "Drie"))
            .year(2001)
            .build();

    assertThat(text(engine(three).citation(List.of(of("t"))))).isEqualTo("(Een et al., 2001)");
    assertThat(engine(three).entry("t").text()).startsWith("Een, A., Twee, B., & Drie, C. (2001)");
  }

  @Test
  void andOthersCanBeDutch() {
    CslItem three =
        book("t", CslName.of("A.", "Een"), CslName.of("B.", "Twee"), CslName.of("C.", "Drie"))
            .year(2001)
            .build();
    CitationSettings settings =
        new CitationSettings(
            CitationStyle.named("apa"), "nl", Particles.NL, Map.of("et-al", "e.a."));
    CitationEngine dutch = new CitationEngine(settings, List.of(three));

    assertThat(text(dutch.citation(List.of(of("t"))))).isEqualTo("(Een e.a., 2001)");
  }

  @Test
  void aWorkWithoutAuthorIsCitedByItsTitle() {
    CslItem anonymous =
        work("n", "book")
            .field("title", "Gids voor coaches")
            .field("publisher", "X")
            .year(2001)
            .build();

    assertThat(text(engine(anonymous).citation(List.of(of("n")))))
        .isEqualTo("(Gids voor coaches, 2001)");
    assertThat(text(engine(anonymous).inTextCitation(List.of(of("n")))))
        .isEqualTo("Gids voor coaches (2001)");
    assertThat(engine(anonymous).entry("n").text()).isEqualTo("Gids voor coaches. (2001). X.");
  }

  @Test
  void aNumberedStyleHasNoAuthorToPutInTheSentence() {
    CitationStyle numbers = CitationStyle.of("numbers", TestStyles.numbered());
    CitationEngine numbered =
        new CitationEngine(
            new CitationSettings(numbers, "nl", Particles.NL), List.of(WERKUM, BONTEKONING));

    assertThat(text(numbered.inTextCitation(List.of(of("werkum"))))).isEqualTo("[1]");
    assertThat(numbered.entry("werkum").text()).startsWith("1. Levensfasebewust beleid");
  }

  @Test
  void anUnknownKeyIsTheCallersFault() {
    assertThat(engine.knows("nobody")).isFalse();
    assertThatThrownBy(() -> engine.citation(List.of(of("nobody"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nobody");
  }

  @ParameterizedTest
  @CsvSource({"nl,et al.", "en,et al.", "de,et al.", "fr,et al."})
  void othersAreNobodyByName(String language, String word) {
    CslName jansen = CslName.of("J.", "van", "Jansen");
    CslItem whole = book("b", jansen, CslName.of("A.", "Bos")).year(2009).build();
    CslItem open = book("o", jansen, CslName.literal("others")).year(2010).build();
    CitationEngine engine = engine(language, Particles.NL, List.of(whole, open));

    assertThat(text(engine.citation(List.of(of("o")))))
        .isEqualTo("(Van Jansen " + word + ", 2010)");
    assertThat(engine.entry("o").text()).contains(word).doesNotContain("others");
    assertThat(engine.entry("o").heading()).isEqualTo("J");
    // filed as by Jansen alone, not under O behind Jansen and Bos
    assertThat(engine.bibliography(List.of("b", "o")))
        .extracting(FormattedEntry::key)
        .containsExactly("o", "b");
  }
}
