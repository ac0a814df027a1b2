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
    assertThat(dutch.count("intervention", 1)).isEqualTo("1 interventie");
    assertThat(dutch.count("intervention", 0)).isEqualTo("0 interventies");
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
}
