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
    "NL, middel, middelen",
    "NL, perzik, perziken",
    "NL, coördinator, coördinatoren",
    "NL, centrum, centra",
    "NL, technicus, technici",
    "NL, oordeel, oordelen",
    "NL, motief, motieven",
    "NL, bedrijf, bedrijven",
    "NL, proces, processen",
    "NL, thema, thema’s",
    "EN, question, questions",
    "EN, story, stories",
    "EN, coach, coaches",
    "EN, survey, surveys",
    "EN, analysis, analyses",
    "EN, curriculum, curricula",
    "EN, criterion, criteria",
    "EN, process, processes",
    "DE, Gespräch, Gespräche",
    "DE, Gespräch, Gesprächs",
    "DE, Plan, Pläne",
    "DE, Haus, Häuser",
    "DE, Beraterin, Beraterinnen",
    "DE, Frage, Fragen",
    "DE, Ziel, Zielen",
    "DE, Erlebnis, Erlebnisse",
    "DE, Zentrum, Zentren",
    "DE, Thema, Themen",
    "FR, question, questions",
    "FR, enjeu, enjeux",
    "FR, canal, canaux",
    "FR, bilan, bilans",
    "FR, travail, travaux",
    "FR, tableau, tableaux",
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
    "NL, coach, coacht",
    "NL, werk, werkt",
    "NL, model, modelleren",
    "EN, model, modelling",
    "EN, analysis, analysises",
    "DE, Gespräch, gesprochen",
    "FR, choix, choixs",
    "EN, coach, coached",
    "EN, coach, coaching",
    "FR, question, questionne",
  })
  void aNounDoesNotHaveThese(Language language, String word, String other) {
    assertThat(Inflections.of(word, language)).doesNotContain(other);
  }

  /** A plural is often spelled like a verb; what stands before tells. */
  @ParameterizedTest
  @CsvSource({
    "NL, 'leren netwerken', netwerken, true",
    "NL, 'om te netwerken', netwerken, true",
    "NL, 'Het netwerken', netwerken, true",
    "NL, 'Wij netwerken', netwerken, true",
    "NL, 'twee netwerken', netwerken, false",
    "NL, 'De netwerken', netwerken, false",
    "NL, 'het netwerkje', netwerkje, false",
    "NL, 'netwerken', netwerken, false",
    "EN, 'She coaches', coaches, true",
    "EN, 'The coaches', coaches, false",
    "DE, 'Wir fragen', Fragen, true",
    "DE, 'Die Fragen', Fragen, false",
    "FR, 'Les questions', questions, false",
  })
  void aVerbIsNoFormOfANoun(Language language, String text, String form, boolean verb) {
    int start = text.length() - form.length();
    assertThat(WordClass.isVerb(text.substring(0, start), text.substring(start), form, language))
        .isEqualTo(verb);
  }
}
