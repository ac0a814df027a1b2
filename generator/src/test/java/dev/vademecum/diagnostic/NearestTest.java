package dev.vademecum.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> KNOWN =
      List.of("title", "aim", "steps", "sources", "levenslijn", "bontekoning-2010", "zijn", "a");

  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "Title, title",
    "step, steps",
    "zjin, zijn",
    "levenslyn, levenslijn",
    "bontekoning-2001, bontekoning-2010",
    "levens, levenslijn",
    "soorces, sources",
    "zources, sources"
  })
  void aTypingErrorFindsWhatWasMeant(String unknown, String meant) {
    assertThat(Nearest.names(unknown, KNOWN)).startsWith(meant);
  }

  @ParameterizedTest
  @CsvSource({"x", "doel", "kwadrant"})
  void anotherWordFindsNothing(String unknown) {
    assertThat(Nearest.names(unknown, KNOWN)).isEmpty();
  }

  @Test
  void atMostThreeNamesAreSuggested() {
    assertThat(Nearest.names("node", List.of("node1", "node2", "node3", "node4"))).hasSize(3);
  }

  @Test
  void ofNamesForTheSameThingOnlyTheNearestIsSuggested() {
    assertThat(Nearest.names("lijnen", List.of("lijn", "lijne", "linnen"), name -> name.charAt(2)))
        .containsExactly("lijne", "linnen");
  }

  @Test
  void whatIsTwoLettersOffIsSuggestedOnlyWhereNothingIsNearer() {
    assertThat(Nearest.names("binen", List.of("buiten", "binnen"))).containsExactly("binnen");
    assertThat(Nearest.names("binen", List.of("buiten", "rand"))).containsExactly("buiten");
  }

  @Test
  void theHintNamesThemOrSaysSomethingElse() {
    assertThat(Nearest.hint("titel", KNOWN, Message.text("Look it up")).in(MessageLanguage.EN))
        .isEqualTo("Did you mean 'title'?");
    assertThat(Nearest.hint("kwadrant", KNOWN, Message.text("Look it up")).in(MessageLanguage.EN))
        .isEqualTo("Look it up");
  }
}
