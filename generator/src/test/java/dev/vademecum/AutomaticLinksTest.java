package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in running text that become links by themselves, and those that do not. */
class AutomaticLinksTest {
  private static final String ENTRIES =
      """
      -- references.yml --
      - {id: boek, type: book, title: "Loopbaan en begeleiding: een begin"}
      -- people/super.md --
      ---
      given: Donald
      family: Super
      aliases: [Super]
      ---
      """
          + CareerWords.ENTRIES
          + CareerWords.term("loopbaan", "loopbaan", "loopbanen")
          + CareerWords.term("binnencirkel", "binnencirkel", "binnen- en buitencirkel")
          + CareerWords.term("loopbaanrol", "loopbaanrol", "loopbaanrollen")
          + CareerWords.term("vloeding", "vloeding")
          + CareerWords.term("beinvloeding", "beïnvloeding")
          + CareerWords.term("ijsberg", "IJsberg");

  @TempDir Path temp;

  private Document page(String setting, String text) {
    return MiniHandbook.of(
            """
            -- handbook.yml --
            title: Proef
            language: nl
            autolink: {%s}
            %s
            -- chapters/een.md --
            ---
            title: Een
            ---
            %s
            """
                .formatted(setting, ENTRIES, text))
        .build(temp)
        .page("chapters/een.html");
  }

  private static List<String> links(Document page) {
    return page.select("main .prose a.automatic").stream()
        .map(
            link ->
                link.text()
                    + " → "
                    + link.attr("href").replaceFirst(".*[/#]", "").replace(".html", ""))
        .toList();
  }

  private List<String> links(String text) {
    return links(page("term: all, intervention: all", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Alle interventies zijn een interventie.   | interventies → interventie, interventie → interventie
          Interventies.                             | Interventies → interventie
          Scenario’s en loopbaanscenario's.         | Scenario’s → scenario, loopbaanscenario's → scenario
          Een ‘scenario’, of niet.                  | scenario → scenario
          Een loopbaan met een loopbaanvraag.       | loopbaan → loopbaan
          Loopbanen, loopbaancoaching.              | Loopbanen → loopbaan
          De coach en de coachee, in coaching.      | coach → coach
          De coach-coacheerelatie.                  | ''
          Loopbaanbeïnvloeding en beïnvloeding.     | beïnvloeding → beinvloeding
          De buitencirkel, en de binnen-buitencirkel. | buitencirkel → buitencirkel
          Binnen- en buitencirkel samen.            | Binnen- en buitencirkel → binnencirkel
          Midden- en buitencirkel.                  | buitencirkel → buitencirkel
          Kijk naar binnen en buiten.               | ''
          Loopbaanontwikkeling en -begeleiding.     | ''
          De loopbaanrollen van Hoekstra.           | loopbaanrollen van Hoekstra → rollen
          De loopbaanrollen van Jansen.             | loopbaanrollen → loopbaanrol
          Zijn rol in de huidige werkcontext.       | ''
          Hij wil, kan en mag zijn.                 | ''
          LOOPBAAN of lOOPBAAN.                     | ''
          De ijsberg en de IJsberg.                 | ijsberg → ijsberg, IJsberg → ijsberg
          Zie www.coach.nl/coach en coach.nl.       | ''
          Coach/begeleiding (coach).                | Coach → coach, begeleiding → begeleiding, coach → coach
          De loop\u00ADbaan.                        | loopbaan → loopbaan
          Het boek Loopbaan en begeleiding.         | ''
          """)
  void namesAreWholeWordsAsTheyAreListed(String text, String wanted) {
    assertThat(String.join(", ", links(text))).isEqualTo(wanted);
  }

  @Test
  void theUnicodeFormMakesNoDifference() {
    assertThat(links(Normalizer.normalize("De beïnvloeding.", Normalizer.Form.NFD))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Over personal\nbranding.",
        "Over personal **branding**.",
        "Over *personal* branding.",
        "Over *personal\nbranding*.",
        "Over ***personal** branding*.",
        "> [!TIP]\n> Over personal\n> branding.",
        "- Over personal\n  branding.",
      })
  void aNameGoesOverLineBreaksAndEmphasis(String text) {
    Document page = page("", text);
    assertThat(links(page)).containsExactly("personal branding → branding");
    assertThat(page.select("main").text()).contains("Over personal branding");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Over personal\n\nbranding.",
        "Over personal  \nbranding.",
        "Over **heel personal** branding.",
        "Over personal[^1] branding.\n\n[^1]: Noot.",
        "- personal\n- branding",
        "| personal | branding |\n|---|---|\n| personal | branding |",
      })
  void aNameGoesOverNothingElse(String text) {
    assertThat(links(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## De coach",
        "[de coach](https://example.org)",
        "[[loopbaan|de coach]]",
        "`coach`",
        "```\ncoach\n```",
        "> Een coach luistert.",
        "::: question\n- Wie is jouw coach?\n:::",
        "| coach |\n|---|\n| x |",
        "coach\n: Een woord.",
        "Gezien [@boek, p. 3, over de coach].",
        "`x`coach",
        "[x](https://example.org)coach",
      })
  void namesInHeadingsLinksCodeQuotesAndCitationsStayText(String text) {
    assertThat(links(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Een coach.[^1]\n\n[^1]: Noot.",
        "Een woord.[^1]\n\n[^1]: Een coach.",
        "- Een coach.",
        "| Wie |\n|---|\n| coach |",
        "Woord\n: Een coach.",
        "::: exercise\nEen coach.\n:::",
        "> [!TIP]\n> Een coach.",
        "~~Een coach~~",
        "&amp; een \\* coach",
      })
  void namesInAllOtherTextAreLinked(String text) {
    assertThat(links(text)).containsExactly("coach → coach");
  }

  @ParameterizedTest
  @CsvSource({
    "term: off,              0",
    "term: first-in-page,    1",
    "term: first-in-section, 2",
    "'',                     2",
    "term: all,              5",
  })
  void theSettingSaysHowOften(String setting, int times) {
    String text = "Coach, coach.\n\n## Eerst\n\nCoach.\n\n### Deel\n\nCoach, coach.";
    assertThat(links(page(setting, text))).hasSize(times);
  }

  @Test
  void whatTheAuthorHasLinkedIsNotLinkedAgain() {
    String text = "Coach.\n\n## Twee\n\nCoach, en [[coach]].\n\n## Drie\n\nCoach.";
    assertThat(links(page("", text))).hasSize(2);
    assertThat(links(page("term: first-in-page", text))).isEmpty();
  }

  @Test
  void peopleAreLinkedOnlyWhereTheSettingSaysSoAndByTheirCapital() {
    String text = "Toms plan is super, zei Super over Tom Peters.";
    assertThat(links(text)).isEmpty();
    assertThat(links(page("person: all", text)))
        .containsExactly("Super → super", "Tom Peters → tom");
  }

  @Test
  void anEntryIsNotLinkedToItself() {
    Site site =
        MiniHandbook.of(
                """
                -- terms.yml --
                - {id: coach, title: coach, definition: Een coach doet de intake.}
                - {id: ander, title: ander, definition: Wie geen coach is.}
                -- interventions/intake.md --
                ---
                title: Intake
                aim: De coach doet een intake.
                form: conversation
                duration: 60 min
                group_size: 1
                contraindications: [geen]
                ---
                Na de intake is er een coach.
                """)
            .build(temp);
    assertThat(site.diagnostics()).isEmpty();
    assertThat(site.page("glossary.html").select("a.automatic").eachText())
        .containsExactly("coach", "intake");
    assertThat(site.page("interventions/intake.html").select("main a.automatic").eachText())
        .containsOnly("coach");
  }

  @Test
  void theNamedEntrySaysInWhichSentence() {
    Site site =
        MiniHandbook.of(
                """
                -- interventions/intake.md --
                ---
                title: Intake
                stub: true
                aim: Kennismaken.
                ---
                -- chapters/een.md --
                ---
                title: Een
                ---
                Vooraf. Na **de intake** komt het werk. Elke intake is anders.
                """)
            .build(temp);
    Document page = site.page("interventions/intake.html");
    assertThat(page.select(".backlinks li")).hasSize(1);
    assertThat(page.select(".backlinks li").text()).contains("Na de intake komt het werk.");
    assertThat(page.select(".backlinks mark").eachText()).containsExactly("intake");
  }

  @Test
  void aTermThatIsLinkedByItselfStandsInTheMargin() {
    assertThat(page("", "Een coach.").select(".companion-term").text()).isEqualTo("coach D.");
  }
}
