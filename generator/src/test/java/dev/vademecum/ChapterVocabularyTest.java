package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The words of a real chapter on career coaching, as often and in such compounds as it has them, in
 * sentences of our own.
 */
class ChapterVocabularyTest {
  private static final String TERMS =
      """
      -- handbook.yml --
      title: Proef
      language: nl
      autolink: {term: all, intervention: all, person: all}
      -- references.yml --
      - id: bundel
        type: chapter
        title: Loopbaanontwikkeling en -begeleiding
        author: [{family: Boer, given: A.}]
        issued: 1989
      - id: boek
        type: book
        title: "De coach en de loopbaan: over begeleiding"
        author: [{family: Bakker, given: B.}]
        issued: 2010
      """
          + CareerWords.ENTRIES
          + CareerWords.term("loopbaan", "loopbaan")
          + CareerWords.term("binnencirkel", "binnencirkel");

  @TempDir Path temp;

  private Document chapter(String text) {
    return MiniHandbook.of(TERMS + "-- chapters/een.md --\n---\ntitle: Een\n---\n" + text + "\n")
        .build(temp)
        .page("chapters/een.html");
  }

  private static List<String> links(Document page) {
    return page.select("main .prose a.automatic").eachText();
  }

  private static long to(Document page, String term) {
    return page.select("main .prose a.automatic[href$=#" + term + "]").size();
  }

  /** A sentence for each word, with the words around it that sentences have. */
  private static String sentences(String... counted) {
    StringBuilder text = new StringBuilder();
    for (String words : counted) {
      Matcher count = Pattern.compile("(\\d+) (.*)").matcher(words);
      assertThat(count.matches()).isTrue();
      for (int i = 0; i < Integer.parseInt(count.group(1)); i++) {
        text.append("Hier staat ‘").append(count.group(2)).append("’, en nog iets.\n");
      }
    }
    return text.toString();
  }

  @Test
  void loopbaanIsLinkedAsAWholeWordOnly() {
    String text =
        sentences(
            "13 loopbaan",
            "9 loopbaanvraag",
            "7 loopbaancoaching",
            "6 Loopbaancoaching",
            "6 loopbaanvraagstukken",
            "5 loopbaanbeïnvloeding",
            "4 loopbaancoachingstraject",
            "2 loopbaanstappen",
            "2 loopbaankeuzes",
            "2 loopbaan-historie");
    Document page = chapter(text);
    assertThat(text.split("(?i)loopbaan", -1)).hasSize(56 + 1);
    assertThat(links(page)).hasSize(13).containsOnly("loopbaan");
  }

  @Test
  void coachIsLinkedAsAWholeWordOnly() {
    String text =
        sentences(
            "11 coach",
            "33 coachee",
            "5 coachees",
            "8 coaching",
            "3 coachingstraject",
            "2 coachingsvragen");
    Document page = chapter(text);
    assertThat(text.split("coach", -1)).hasSize(62 + 1);
    assertThat(links(page)).hasSize(11).containsOnly("coach");
  }

  @Test
  void allFormsOfAScenarioAreOneEntry() {
    Document page =
        chapter(sentences("6 scenario’s", "1 Scenario’s", "2 loopbaanscenario’s", "1 scenario"));
    assertThat(to(page, "scenario")).isEqualTo(10);
    assertThat(links(page)).hasSize(10);
  }

  @Test
  void interventieIsLinkedInSingularAndPlural() {
    assertThat(to(chapter(sentences("3 interventies", "1 interventie")), "interventie"))
        .isEqualTo(4);
  }

  @Test
  void peopleDoNotStealFromAnIntervention() {
    Document page = chapter("Toms werk begint bij de loopbaanrollen van Hoekstra.");
    assertThat(links(page)).containsExactly("loopbaanrollen van Hoekstra");
    assertThat(links(chapter("Tom las het bij Hoekstra."))).containsExactly("Tom", "Hoekstra");
  }

  @Test
  void aHalvedCompoundIsNoWord() {
    assertThat(links(chapter("Binnen- en buitencirkel horen bij elkaar, van binnen.")))
        .containsExactly("buitencirkel");
  }

  @Test
  void whatIsNotToBeLinkedStaysText() {
    assertThat(links(chapter("Wat wil ik, wat kan ik, wie zal ik zijn? Het ‘zijn’."))).isEmpty();
  }

  @Test
  void aNameGoesOverALineBreak() {
    assertThat(links(chapter("Zo groeit de eigen personal\nbranding van ieder.")))
        .containsExactly("personal branding");
  }

  @Test
  void titlesOfWorksAreUntouched() {
    Document page = chapter("Zie [@bundel; @boek].");
    assertThat(page.select("main a.automatic")).isEmpty();
    Site site =
        MiniHandbook.of(
                TERMS + "-- chapters/een.md --\n---\ntitle: Een\n---\nZie [@bundel; @boek].\n")
            .build(temp);
    List<Element> works = site.page("bibliography.html").select("main a.automatic");
    assertThat(works).isEmpty();
    assertThat(site.page("bibliography.html").select("main").text())
        .contains("Loopbaanontwikkeling en -begeleiding", "De coach en de loopbaan");
  }

  @Test
  void oneFormOfTwoEntriesIsAnErrorThatNamesBoth() {
    Site site =
        MiniHandbook.of(
                """
                -- terms.yml --
                - {id: kubus, title: kubusmodel, definition: D., forms: [model]}
                - {id: ringen, title: ringenmodel, definition: D., forms: [model]}
                """)
            .build(temp);
    List<Diagnostic> found = site.diagnostics();
    assertThat(found).extracting(Diagnostic::code).containsExactly(Code.AMBIGUOUS_NAME);
    assertThat(found.toString()).contains("kubus", "ringen", "model");
    assertThat(site.published()).isFalse();
  }
}
