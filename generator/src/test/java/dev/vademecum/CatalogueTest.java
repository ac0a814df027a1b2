package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that can be narrowed, as they are without a script. */
class CatalogueTest {
  private static final String HANDBOOK =
      """
      -- handbook.yml --
      title: Proef
      language: nl
      facets:
        question:
          label: Kernvraag
          values: {wie: "Wie ben ik?", wat: "Wat; of niet"}
      editions:
        participant: {label: Deelnemer}
        trainer: {label: Trainer, includes: [participant]}
      -- interventions/a.md --
      ---
      title: '=HYPERLINK("x")'
      aim: Een doel met “tekens”.
      form: exercise
      question: [wie, wat]
      setting: pair
      duration: 20 min
      group_size: 2–4
      ---
      -- interventions/b.md --
      ---
      title: Beer
      aim: "\\u2028＝1 en meer."
      for: trainer
      ---
      -- cases/tom.md --
      ---
      title: Tom
      subject: {kind: fictional}
      issue: Wat nu?
      steps:
        - {title: Een, uses: [a], question: wat, text: Tekst.}
      ---
      """;

  @TempDir Path temp;

  private Site build(String files) {
    return MiniHandbook.of(files).sound(temp);
  }

  private static String csv(Site site, String edition) {
    byte[] bytes = site.files().get(edition + "/interventions.csv");
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void theFileHasAllInterventionsAndNoFormula() {
    assertThat(csv(build(HANDBOOK), "trainer"))
        .isEqualTo(
            """
            \uFEFF"Naam";"Vorm";"Doel";"Duur";"Deelnemers";"Kernvraag";"Setting";"Werkwijze";"Ervaring";"Onderbouwing";"Adres"
            "Beer";"";"'＝1 en meer.";"";"";"";"";"";"";"";"interventions/b.html"
            "'=HYPERLINK(""x"")";"oefening";"Een doel met “tekens”.";"20 min";"2–4 personen";"Wie ben ik?, Wat; of niet";"tweetal";"";"";"";"interventions/a.html"
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void theFileKnowsNothingOfWhatAnEditionHides() {
    assertThat(csv(build(HANDBOOK), "participant")).contains("HYPERLINK").doesNotContain("Beer");
  }

  @Test
  void theRowsOfThePageAreTheLinesOfTheFile() {
    Site site = build(HANDBOOK);
    Document page = site.page("trainer/interventions/index.html");
    String lines = String.join("\r\n", page.select("[data-csv]").eachAttr("data-csv"));
    assertThat("\uFEFF" + lines + "\r\n").isEqualTo(csv(site, "trainer"));
    assertThat(page.select(".csv").attr("href")).isEqualTo("../interventions.csv");
  }

  @Test
  void rowsKnowTheirValuesAndTheListItsFacets() {
    Document page = build(HANDBOOK).page("trainer/interventions/index.html");
    assertThat(page.select("tr[id=a]").attr("data-values").split(" "))
        .containsExactlyInAnyOrder(
            "question.wie",
            "question.wat",
            "setting.pair",
            "duration.15-30",
            "group-size.2",
            "group-size.3-6");
    assertThat(page.select(".found").text()).isEqualTo("2 interventies");
    assertThat(page.select(".filter-label").eachText())
        .containsExactly("Kernvraag", "Duur", "Groepsgrootte", "Setting");
  }

  @Test
  void aRangeLeadsToAllThatTouchIt() {
    Document page = build(HANDBOOK).page("trainer/interventions/a.html");
    assertThat(page.select(".fact-duration a").eachAttr("href"))
        .containsExactly("../facets/duration/15-30.html");
    assertThat(page.select(".fact-group-size a").eachAttr("href"))
        .containsExactly("index.html?group-size=2,3-6");
  }

  @Test
  void casesAreNarrowedByTheValuesOfTheirSteps() {
    Document page = build(HANDBOOK).page("trainer/cases/index.html");
    assertThat(page.select("li[data-values]").eachAttr("data-values"))
        .containsExactly("question.wat");
    assertThat(page.select(".filter a").eachAttr("href"))
        .containsExactly("../facets/question/wat.html");
  }

  @Test
  void aListWithoutFacetsHasNothingToChooseAndNoScriptForIt() {
    Document page =
        build(
                """
                -- interventions/a.md --
                ---
                title: Aap
                aim: Iets.
                ---
                """)
            .page("interventions/index.html");
    assertThat(page.select(".filters, script[src*=catalogue]")).isEmpty();
    assertThat(page.select(".found").text()).isEqualTo("1 interventie");
    assertThat(page.select(".csv")).hasSize(1);
  }
}
