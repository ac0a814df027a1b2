package dev.vademecum.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.config.ConfigReader;
import dev.vademecum.config.HandbookConfig;
import dev.vademecum.config.Language;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryReader;
import dev.vademecum.entry.TakenNames;
import dev.vademecum.source.SourceReader;
import dev.vademecum.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Forms of many names at once. Work is counted, as clocks differ. */
class FormGuessesTest {
  @TempDir Path temp;

  /** Otherwise a form would not be looked for where it stands. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void allFormsOfAWordBeginAsItDoesAndAreNotMuchLonger(Language language) {
    List<String> words =
        List.of(
            "rol",
            "scenario",
            "loopbaan",
            "lens",
            "brief",
            "idee",
            "technicus",
            "centrum",
            "wil",
            "raam",
            "boom",
            "Haus",
            "Übung",
            "Beraterin",
            "Erlebnis",
            "Öl",
            "Bäcker",
            "Raum",
            "analysis",
            "criterion",
            "story",
            "travail",
            "canal",
            "tableau");
    for (String word : words) {
      if (word.length() > Inflections.LOST) {
        assertThat(Inflections.of(word, language))
            .allSatisfy(
                form -> {
                  assertThat(Inflections.plain(form)).startsWith(Inflections.beginning(word));
                  assertThat(form.length())
                      .isLessThanOrEqualTo(
                          word.length() + FormGuesses.LONGEST_ENDING - Inflections.LOST);
                });
      }
    }
  }

  private FormGuesses guesses(List<String> terms) throws IOException {
    Files.writeString(temp.resolve("handbook.yml"), "title: Proef\nlanguage: nl\n");
    Files.writeString(temp.resolve("terms.yml"), String.join("\n", terms));
    Diagnostics diagnostics = new Diagnostics();
    SourceTree tree = SourceReader.read(temp, diagnostics);
    HandbookConfig config =
        ConfigReader.read(
            tree.file(SourceTree.CONFIG).orElseThrow(), TakenNames.all(), diagnostics);
    Stream<Entry.Term> all =
        EntryReader.read(tree, config, diagnostics).whole().stream()
            .filter(Entry.Term.class::isInstance)
            .map(Entry.Term.class::cast);
    FormGuesses guesses = FormGuesses.of(all, Language.NL);
    assertThat(diagnostics.sorted()).isEmpty();
    return guesses;
  }

  private static List<String> found(FormGuesses guesses, String text) {
    return guesses.find(Words.of(text)).stream().map(found -> found.meaning().text()).toList();
  }

  private static String term(String id, String title, String forms) {
    return "- {id: " + id + ", title: " + title + ", definition: D., forms: [" + forms + "]}";
  }

  @Test
  void theLongestFormAtEachPlaceIsFoundAndTheFirstTermHasIt() throws IOException {
    FormGuesses guesses =
        guesses(
            List.of(
                term("vraag", "vraag", ""),
                term("loopbaanvraag", "persoonlijke vraag", "vraag van een klant"),
                term("klant", "Klant", "klanten"),
                term("klant-2", "klant", "")));
    assertThat(found(guesses, "Persoonlijke vragen en Vragen van een klant, vraagjes van klantjes"))
        .containsExactly("persoonlijke vragen", "vragen", "vraagjes", "Klantjes");
    assertThat(found(guesses, "een vraag van een klant of klanten")).containsExactly("Klanten");
    assertThat(found(guesses, "de vraag van een klanten")).containsExactly("vraag van een klanten");
    assertThat(found(guesses, "\u00AD \u00AD- vrágen vragenlijst -vragen")).isEmpty();
  }

  /** So a listed plural does not have a plural of its own. */
  @Test
  void aListedFormOfAnEarlierNameIsNotInflected() throws IOException {
    FormGuesses guesses = guesses(List.of(term("coachee", "coachee", "coachees")));
    assertThat(found(guesses, "coacheesjes coacheetjes")).containsExactly("coacheetjes");
  }

  @Test
  void onlyNamesThatMayOccurAreInflected() throws IOException {
    List<String> terms =
        IntStream.range(0, 5_000).mapToObj(i -> term("t" + i, word(i), word(i) + "s")).toList();
    FormGuesses guesses = guesses(terms);
    String text =
        IntStream.range(0, 5_000)
            .mapToObj(i -> i % 1_000 == 0 ? word(i) + "en" : "woord")
            .collect(Collectors.joining(" "));
    assertThat(found(guesses, text)).hasSize(5);
    assertThat(guesses.inflected()).isLessThanOrEqualTo(4 * 5);
  }

  /** A word of letters that no other begins with. */
  private static String word(int number) {
    return IntStream.of(number / 1000, number / 100, number / 10, number)
            .mapToObj(digit -> String.valueOf((char) ('a' + digit % 10)))
            .collect(Collectors.joining())
        + "kanst";
  }
}
