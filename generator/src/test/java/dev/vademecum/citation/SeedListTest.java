package dev.vademecum.citation;

import static dev.vademecum.citation.Works.SEED;
import static dev.vademecum.citation.Works.engine;
import static dev.vademecum.citation.Works.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of literature of the first handbook, as its Dutch readers expect it. */
class SeedListTest {
  private final CitationEngine engine = engine("nl", Particles.NL, SEED);

  private String entry(String key) {
    return engine.entry(key).text();
  }

  private String cited(String key) {
    return text(engine.citation(List.of(CiteRequest.of(key))));
  }

  @Test
  void worksStandUnderTheFamilyNameNotUnderItsParticle() {
    List<FormattedEntry> list =
        engine.bibliography(List.of("werkum", "ruysseveldt", "bontekoning", "boerlijst"));

    assertThat(list)
        .extracting(FormattedEntry::key)
        .containsExactly("boerlijst", "bontekoning", "ruysseveldt", "werkum");
    assertThat(list).extracting(FormattedEntry::heading).containsExactly("B", "B", "R", "W");
  }

  @Test
  void theParticleFollowsTheInitialsWhereverANameIsInverted() {
    assertThat(entry("ruysseveldt"))
        .isEqualTo(
            "Ruysseveldt, J. van, & Hoof, J. van. (1998). Arbeid in verandering. Kluwer"
                + " Bedrijfsinformatie.");
    assertThat(entry("werkum")).startsWith("Werkum, C. van, & Breevaart, J. van. (2008).");
  }

  @Test
  void editorsAreNotInvertedAndAPublisherThatBeginsLikeAParticleIsUntouched() {
    assertThat(entry("boerlijst"))
        .isEqualTo(
            "Boerlijst, J. G., & Aïte-Peña, A. (1989). Loopbaanontwikkeling en -begeleiding. In P."
                + " J. D. Drenth, H. Thierry & C. J. de Wolff (Red.), Nieuw handboek arbeids- en"
                + " organisatiepsychologie (Aflevering 3). Van Loghum Slaterus.");
  }

  @Test
  void aDoubleIssueStaysDouble() {
    assertThat(entry("werkum"))
        .endsWith("leeftijdsfasen. Gids voor Personeelsmanagement, 87(1/2), 25.");
  }

  @Test
  void titlesKeepTheirDutchCapitals() {
    assertThat(entry("bontekoning"))
        .isEqualTo(
            "Bontekoning, A. C. (2010). Het generatieraadsel: ontdek de kracht van generaties."
                + " Mediawerf.");
  }

  @Test
  void theTitleIsEmphasised() {
    assertThat(engine.entry("bontekoning").pieces())
        .contains(
            new Piece.Emphasis(
                List.of(new Piece.Text("Het generatieraadsel: ontdek de kracht van generaties"))));
  }

  @Test
  void aParticleInTextHasACapital() {
    assertThat(cited("ruysseveldt")).isEqualTo("(Van Ruysseveldt & Van Hoof, 1998)");
    assertThat(cited("boerlijst")).isEqualTo("(Boerlijst & Aïte-Peña, 1989)");
  }

  @Test
  void inASentenceAuthorsAreJoinedByAWord() {
    assertThat(text(engine.inTextCitation(List.of(CiteRequest.of("ruysseveldt")))))
        .isEqualTo("Van Ruysseveldt en Van Hoof (1998)");
  }
}
