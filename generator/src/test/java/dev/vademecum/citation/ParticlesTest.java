package dev.vademecum.citation;

import static dev.vademecum.citation.Works.book;
import static dev.vademecum.citation.Works.engine;
import static dev.vademecum.citation.Works.text;
import static dev.vademecum.citation.Works.work;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticlesTest {

  private static CitationEngine of(String convention, CslItem... items) {
    return engine("nl", Particles.of(convention).orElseThrow(), List.of(items));
  }

  private static String cited(CitationEngine engine, String key) {
    return text(engine.citation(List.of(CiteRequest.of(key))));
  }

  /** Given name, particle, family name; then how it reads in text, in the list, and its letter. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          nl     | J. | van     | Hoof        | Van Hoof       | Hoof, J. van       | H
          be     | J. | van     | Hoof        | Van Hoof       | Van Hoof, J.       | V
          apa-nl | J. | van     | Hoof        | Van Hoof       | Van Hoof, J.       | V
          apa-en | J. | van     | Hoof        | van Hoof       | van Hoof, J.       | V
          nl     | A. | van der | Zijl        | Van der Zijl   | Zijl, A. van der   | Z
          apa-nl | A. | van der | Zijl        | Van der Zijl   | Van der Zijl, A.   | V
          apa-en | C. | van der | Donk        | van der Donk   | van der Donk, C.   | V
          be     | V. | van de  | Lanotte     | Van de Lanotte | Van de Lanotte, V. | V
          nl     | P. | ’t      | Hart        | ’t Hart        | Hart, P. ’t        | H
          nl     | P. | van ’t  | Veer        | Van ’t Veer    | Veer, P. van ’t    | V
          nl     | J. | d’      | Ancona      | D’Ancona       | Ancona, J. d’      | A
          """)
  void eachConventionHasItsOwnForms(
      String convention,
      String given,
      String particle,
      String family,
      String inText,
      String inList,
      String heading) {
    CslItem item = book("x", CslName.of(given, particle, family)).year(1998).build();
    CitationEngine engine = of(convention, item);

    assertThat(cited(engine, "x")).isEqualTo("(" + inText + ", 1998)");
    assertThat(engine.entry("x").text()).startsWith(inList).contains("(1998)");
    assertThat(engine.entry("x").heading()).isEqualTo(heading);
  }

  @ParameterizedTest
  @CsvSource({"nl,Hoof", "be,Van Hoof", "apa-nl,Van Hoof", "apa-en,van Hoof"})
  void behindInitialsAParticleIsLowInEveryConvention(String convention, String unused) {
    CslItem chapter =
        work("c", "chapter")
            .name("author", CslName.of("A.", "Smit"))
            .name("editor", CslName.of("J.", "van", "Hoof"), CslName.of("C. J.", "de", "Wolff"))
            .field("title", "Deel")
            .field("container-title", "Geheel")
            .field("publisher", "Boom")
            .year(1998)
            .build();

    assertThat(of(convention, chapter).entry("c").text())
        .contains("In J. van Hoof & C. J. de Wolff (Red.), Geheel");
  }

  @Test
  void aFamilyNameThatHoldsTheParticleIsTheSamePerson() {
    CitationEngine engine =
        of(
            "nl",
            book("braced", CslName.of("Robbie", "van Aert")).year(2001).build(),
            book("split", CslName.of("Robbie", "van", "Aert")).year(2002).build(),
            book("capital", CslName.of("Raymond", "De Vries")).year(2003).build(),
            book("noParticle", CslName.of("Anna", "klein Selle")).year(2004).build());

    assertThat(engine.bibliography(List.of("capital", "split", "noParticle", "braced")))
        .extracting(entry -> entry.heading() + " " + entry.text().split(" \\(", 2)[0])
        .containsExactly(
            "A Aert, R. van.", "A Aert, R. van.", "D De Vries, R.", "K klein Selle, A.");
  }

  @Test
  void aNameOfOnePartHasNeitherCommaNorBlank() {
    CslItem plain = book("h", CslName.of("", "Hoogendijk")).year(1999).build();
    CslItem particle = book("w", CslName.of("", "de", "Waard-van Maanen")).year(1999).build();
    CitationEngine engine = of("nl", plain, particle);

    assertThat(engine.entry("h").text()).startsWith("Hoogendijk. (1999).");
    assertThat(engine.entry("w").text()).startsWith("Waard-van Maanen, de. (1999).");
    assertThat(cited(engine, "h")).isEqualTo("(Hoogendijk, 1999)");
    assertThat(cited(engine, "w")).isEqualTo("(De Waard-van Maanen, 1999)");
    assertThat(of("apa-nl", particle).entry("w").text()).startsWith("De Waard-van Maanen. (1999).");
    assertThat(of("apa-nl", particle).entry("w").heading()).isEqualTo("D");
  }

  @Test
  void theSecondPartOfADoubleNameKeepsItsLetters() {
    CitationEngine engine =
        of(
            "nl",
            book("nl", CslName.of("A.", "van der", "Ven-van Dijk")).year(1999).build(),
            book("be", CslName.of("A.", "van der", "Ven-Van Dijk")).year(2000).build());

    assertThat(cited(engine, "nl")).isEqualTo("(Van der Ven-van Dijk, 1999)");
    assertThat(cited(engine, "be")).isEqualTo("(Van der Ven-Van Dijk, 2000)");
  }

  @Test
  void aDroppingParticleGoesInTextAndFollowsTheGivenNameInTheList() {
    CslName beethoven = new CslName("Ludwig", "Beethoven", "van", "", "", "");
    CitationEngine engine = of("apa-en", book("b", beethoven).year(1800).build());

    assertThat(engine.entry("b").text()).startsWith("Beethoven, L. van. (1800).");
    assertThat(cited(engine, "b")).isEqualTo("(Beethoven, 1800)");
  }

  @Test
  void aSuffixFollowsTheInitials() {
    CslName king = new CslName("Martin Luther", "King", "", "", "Jr.", "");
    CitationEngine engine = of("nl", book("k", king).year(1963).build());

    assertThat(engine.entry("k").text()).startsWith("King, M. L., Jr. (1963).");
    assertThat(cited(engine, "k")).isEqualTo("(King, 1963)");
  }

  @Test
  void anEnglishStyleThatDemotesParticlesIsObeyed() {
    String xml =
        TestStyles.authorDate()
            .replace("<style ", "<style demote-non-dropping-particle=\"display-and-sort\" ");
    CitationSettings settings =
        new CitationSettings(CitationStyle.of("own", xml), "en", Particles.APA_EN);
    CslItem item = book("d", CslName.of("C.", "van der", "Donk")).year(2019).build();
    CitationEngine engine = new CitationEngine(settings, List.of(item));

    assertThat(engine.entry("d").text()).startsWith("Donk, C. van der");
    assertThat(engine.entry("d").heading()).isEqualTo("D");
    assertThat(cited(engine, "d")).isEqualTo("(van der Donk 2019)");
  }

  @Test
  void anOrganisationIsNeverSplit() {
    CslItem item = book("o", CslName.literal("van Gogh Museum")).year(2001).build();

    assertThat(of("nl", item).entry("o").text()).startsWith("van Gogh Museum. (2001).");
    assertThat(cited(of("nl", item), "o")).isEqualTo("(van Gogh Museum, 2001)");
  }
}
