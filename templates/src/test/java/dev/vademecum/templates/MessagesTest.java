package dev.vademecum.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

  static List<String> languages() {
    return Messages.languages();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void allLanguagesHaveTheSameKeys(String language) {
    assertThat(Messages.forLanguage(language).keys())
        .containsExactlyInAnyOrderElementsOf(Messages.forLanguage("nl").keys());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noTextIsEmptyOrHasAStraightApostrophe(String language) {
    Messages messages = Messages.forLanguage(language);
    assertThat(messages.keys())
        .allSatisfy(key -> assertThat(messages.text(key)).as(key).isNotBlank().doesNotContain("'"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void allLanguagesHaveTheSamePlacesToFillIn(String language) {
    Messages messages = Messages.forLanguage(language);
    Messages dutch = Messages.forLanguage("nl");
    assertThat(messages.keys())
        .allSatisfy(
            key ->
                assertThat(places(messages.text(key))).as(key).isEqualTo(places(dutch.text(key))));
  }

  private static List<String> places(String text) {
    return Pattern.compile("\\{\\d}").matcher(text).results().map(m -> m.group()).sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyRelationHasAWordingFromBothEnds(String language) {
    Messages messages = Messages.forLanguage(language);
    assertThat(messages.keys().stream().filter(key -> key.matches("relation\\..*\\.out")))
        .isNotEmpty()
        .allSatisfy(key -> assertThat(messages.has(key.replaceAll("out$", "in"))).as(key).isTrue());
  }

  @Test
  void countsHaveOneAndMany() {
    Messages dutch = Messages.forLanguage("nl");
    assertThat(dutch.count("intervention", 1)).isEqualTo("1\u00A0interventie");
    assertThat(dutch.count("intervention", 0)).isEqualTo("0\u00A0interventies");
  }

  /** A line that ends in "1 /" or begins with "min" is read twice. */
  @ParameterizedTest
  @MethodSource("languages")
  void noLinePartsANumberFromWhatItCounts(String language) {
    Messages messages = Messages.forLanguage(language);
    assertThat(messages.keys())
        .filteredOn(
            key ->
                key.matches("count\\..*|time\\.(minutes|hours|hours-minutes)|search\\.found\\..*"))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            key ->
                assertThat(messages.text(key)).as(key).doesNotContainPattern("(\\{\\d}|\\d) [^{]"));
  }

  @Test
  void frenchSignsStayWithTheirWords() {
    Messages french = Messages.forLanguage("fr");
    assertThat(french.keys())
        .allSatisfy(
            key ->
                assertThat(french.text(key))
                    .as(key)
                    .doesNotContainPattern(" [:;!?»]|« ")
                    .doesNotContainPattern("\\p{L}[;!?»]|«\\p{L}"));
  }

  @Test
  void theRegionOfALanguageIsIgnored() {
    assertThat(Messages.forLanguage("nl-BE").language()).isEqualTo("nl");
  }

  @Test
  void anUnknownLanguageIsRefusedWithTheKnownOnes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Messages.forLanguage("tlh"))
        .withMessage("The interface does not speak \"tlh\"; it speaks de, en, fr, nl");
  }

  @Test
  void aThemeReplacesSingleTexts() {
    Theme theme = new Theme(Map.of(), Map.of("kind.case", "verhaal"), Map.of());
    Messages messages = Messages.forLanguage("nl", theme);
    assertThat(messages.text("kind.case")).isEqualTo("verhaal");
    assertThat(messages.text("kind.model")).isEqualTo("model");
  }

  @Test
  void aThemeWithAnUnknownKeyIsRefused() {
    Theme theme = new Theme(Map.of(), Map.of("kind.caze", "verhaal"), Map.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Messages.forLanguage("nl", theme))
        .withMessageContaining("kind.caze");
  }

  @Test
  void nothingIsSingularInFrenchAlone() {
    assertThat(Messages.forLanguage("fr").count("intervention", 0))
        .isEqualTo("0\u00A0intervention");
    assertThat(Messages.forLanguage("fr").count("intervention", 2))
        .isEqualTo("2\u00A0interventions");
    assertThat(Messages.forLanguage("de").count("intervention", 0))
        .isEqualTo("0\u00A0Interventionen");
    assertThat(Messages.forLanguage("en").count("intervention", 0))
        .isEqualTo("0\u00A0interventions");
  }

  /** Words that are the same in English, and are not forgotten. */
  private static final Map<String, List<String>> SHARED =
      Map.of(
          "nl",
          List.of(
              "callout.tip",
              "count.model.one",
              "facet.delivery.online",
              "facet.setting",
              "facet.setting.team",
              "figure.model",
              "form.instrument",
              "form.test",
              "kicker.model",
              "kind.model",
              "letters",
              "person.url",
              "rights.cc",
              "time.minutes",
              "who.coach",
              "who.coachee"),
          "de",
          List.of(
              "entry",
              "facet.delivery.hybrid",
              "facet.delivery.online",
              "facet.setting",
              "fact.form",
              "kicker.intervention",
              "kicker.person",
              "month.11",
              "month.4",
              "month.8",
              "month.9",
              "person.url",
              "rights.cc",
              "worksheet.name"),
          "fr",
          List.of(
              "block.question",
              "callout.important",
              "colophon",
              "count.intervention.one",
              "count.intervention.other",
              "count.reference.one",
              "count.reference.other",
              "coverage.model",
              "coverage.sum",
              "facet.duration.15-30",
              "facet.duration.30-60",
              "fact.group-size",
              "footnotes",
              "form.instrument",
              "form.test",
              "kicker.intervention",
              "kind.intervention",
              "kind.reference",
              "kinds.intervention",
              "kinds.reference",
              "page.interventions",
              "person.interventions",
              "rights.cc",
              "subject.composite",
              "time.hours-minutes",
              "time.minutes",
              "who.coach",
              "worksheet.date",
              "worksheet.notes"));

  @ParameterizedTest
  @MethodSource("languages")
  void noTextIsLeftInEnglish(String language) {
    Messages english = Messages.forLanguage("en");
    Messages messages = Messages.forLanguage(language);
    Pattern word = Pattern.compile("\\p{L}{2}");
    List<String> same =
        messages.keys().stream()
            .filter(key -> messages.text(key).equals(english.text(key)))
            .filter(key -> word.matcher(messages.text(key).replaceAll("\\{\\d}", "")).find())
            .sorted()
            .toList();
    if (!language.equals("en")) {
      assertThat(same).isEqualTo(SHARED.getOrDefault(language, List.of()));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyMonthAndEveryCountIsThere(String language) {
    Messages messages = Messages.forLanguage(language);
    for (int month = 1; month <= 12; month++) {
      assertThat(messages.has("month." + month)).as("month %s", month).isTrue();
    }
    assertThat(messages.keys().stream().filter(key -> key.matches("count\\..*\\.one")))
        .isNotEmpty()
        .allSatisfy(key -> assertThat(messages.has(key.replace(".one", ".other"))).isTrue());
  }
}
