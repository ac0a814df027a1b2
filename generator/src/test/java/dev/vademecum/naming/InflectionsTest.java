package dev.vademecum.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.config.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a word may look like in a text, to ask the author about. */
class InflectionsTest {
  @ParameterizedTest
  @CsvSource({
    "NL, interventie, interventies",
    "NL, scenario, scenario’s",
    "NL, scenario, scenariootje",
    "NL, loopbaan, loopbanen",
    "NL, loopbaan, loopbaantjes",
    "NL, model, modellen",
    "NL, kubus, kubussen",
    "NL, rol, rolletje",
    "NL, lens, lenzen",
    "NL, brief, brieven",
    "NL, bekwaamheid, bekwaamheden",
    "NL, idee, ideeën",
    "NL, categorie, categorieën",
    "NL, coachee, coachees",
    "NL, fase, fasen",
    "NL, methode, methodes",
    "NL, coach, coaches",
    "NL, talent, talenten",
    "NL, netwerk, netwerkje",
    "NL, probleem, problemen",
    "NL, probleem, probleempje",
    "NL, gesprek, gesprekken",
    "EN, question, questions",
    "EN, story, stories",
    "EN, coach, coaches",
    "EN, survey, surveys",
    "DE, Gespräch, Gespräche",
    "DE, Gespräch, Gesprächs",
    "DE, Plan, Pläne",
    "DE, Haus, Häuser",
    "DE, Beraterin, Beraterinnen",
    "DE, Frage, Fragen",
    "FR, question, questions",
    "FR, enjeu, enjeux",
    "FR, canal, canaux",
  })
  void aNounHasTheseForms(Language language, String word, String form) {
    assertThat(Inflections.of(word, language)).contains(form);
  }

  /** Verbs and compounds would be false alarms. */
  @ParameterizedTest
  @CsvSource({
    "NL, coach, coachen",
    "NL, coach, coaching",
    "NL, coach, coachee",
    "NL, wil, wilde",
    "NL, loopbaan, loopbaanvraag",
    "NL, fase, fase",
    "EN, coach, coached",
    "EN, coach, coaching",
    "FR, question, questionne",
  })
  void aNounDoesNotHaveThese(Language language, String word, String other) {
    assertThat(Inflections.of(word, language)).doesNotContain(other);
  }
}
