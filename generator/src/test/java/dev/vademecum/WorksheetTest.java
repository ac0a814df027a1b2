package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An empty copy of a model is a page of its own, to print. */
class WorksheetTest {
  private static final String HANDBOOK =
      """
      -- handbook.yml --
      title: Proef
      language: LANGUAGE
      editions:
        participant: {label: Deelnemer}
        trainer: {label: Trainer, includes: [participant]}
      -- chapters/01-begin.md --
      ---
      title: Begin
      interventions: [kiezen, delen]
      models: [swot]
      ---
      Tekst.
      -- interventions/kiezen.md --
      ---
      title: Kiezen
      aim: Je ziet wat *helpt*.
      form: exercise
      duration: 30 min
      group_size: 1
      contraindications: [geen]
      models: [swot#sterk]
      ---
      -- interventions/delen.md --
      ---
      title: Delen
      aim: Je deelt wat je zag.
      form: exercise
      duration: 30 min
      group_size: 1
      contraindications: [geen]
      worksheet: swot
      ---
      -- models/swot.yml --
      title: Sterk en zwak
      alt: Twee vakken.
      rights: {status: own}
      MODEL
      """;

  private static final String MATRIX =
      """
      archetype: matrix
      grid: {cols: [plus, min], rows: [nu]}
      nodes:
        - {id: sterk, label: Sterk, sub: wat lukt, at: {row: nu, col: plus}}
        - {id: zwak, label: Zwak, at: {row: nu, col: min}}
      worksheet: {blank: nodes, lines: 2}
      """;

  @TempDir Path temp;

  private Site site(String language, String model) {
    return MiniHandbook.of(
            HANDBOOK.replace("LANGUAGE", language).replace("MODEL\n", model.indent(0)))
        .build(temp);
  }

  private Document sheet(String model) {
    return site("nl", model).page("participant/worksheets/swot.html");
  }

  @Test
  void cellsKeepTheirNamesAboveLines() {
    Document sheet = sheet(MATRIX);
    assertThat(sheet.select("svg .node-label").eachText()).containsExactly("Sterk", "Zwak");
    assertThat(sheet.select("svg .node-sub").text()).contains("wat lukt");
    assertThat(sheet.select("svg .write-line")).hasSize(4);
    assertThat(sheet.text()).doesNotContain("\uFDD0");
  }

  @Test
  void theAimOfTheOneInterventionThatUsesItSaysWhatToDo() {
    assertThat(sheet(MATRIX).select(".worksheet-task").text()).isEqualTo("Je deelt wat je zag.");
  }

  @Test
  void theModelSaysWhatToDoBeforeAnybodyElse() {
    Document sheet = sheet(MATRIX.replace("lines: 2", "lines: 2, instruction: Vul in."));
    assertThat(sheet.select(".worksheet-task").text()).isEqualTo("Vul in.");
  }

  @Test
  void theModelAndItsInterventionsLinkToIt() {
    Site site = site("nl", MATRIX);
    for (String page :
        new String[] {"models/swot", "interventions/kiezen", "interventions/delen"}) {
      assertThat(
              site.page("participant/" + page + ".html")
                  .select(".worksheet-link a[href=../worksheets/swot.html]"))
          .as(page)
          .hasSize(1);
    }
  }

  @Test
  void aModelInAnotherLanguageIsNamedInItsOwnWhereverItStands() {
    Site site = site("nl", "language: en\n" + MATRIX);
    assertThat(site.page("participant/worksheets/swot.html").select("h1[lang=en]")).hasSize(1);
    Document page = site.page("participant/interventions/kiezen.html");
    assertThat(page.select(".place figcaption a[lang=en]").text()).isEqualTo("Sterk en zwak");
    assertThat(page.select(".place-node[lang=en]").text()).isEqualTo("Sterk");
    assertThat(site("nl", MATRIX).page("participant/interventions/kiezen.html").select("a[lang]"))
        .isEmpty();
  }

  @Test
  void anEditionWithoutTheModelHasNoSheet() {
    Site site =
        MiniHandbook.of(
                HANDBOOK
                    .replace("LANGUAGE", "nl")
                    .replace("models: [swot]\n", "")
                    .replace("worksheet: swot\n", "for: [trainer]\n")
                    .replace("models: [swot#sterk]\n", "for: [trainer]\n")
                    .replace("interventions: [kiezen, delen]\n", "")
                    .replace("MODEL\n", ("for: [trainer]\n" + MATRIX).indent(0)))
            .build(temp);
    assertThat(site.files()).doesNotContainKey("participant/worksheets/swot.html");
    assertThat(site.files()).containsKey("trainer/worksheets/swot.html");
  }

  @ParameterizedTest
  @CsvSource({"nl,Naam", "en,Name", "de,Name", "fr,Nom"})
  void itSpeaksTheLanguageOfTheHandbook(String language, String name) {
    Document sheet = site(language, MATRIX).page("participant/worksheets/swot.html");
    assertThat(sheet.select(".worksheet-who").text()).startsWith(name);
  }

  @Test
  void aWheelKeepsItsScaleAndLosesItsScores() {
    Document sheet =
        sheet(
            """
            archetype: wheel
            nodes: [{id: sterk, label: Werk}, {id: zwak, label: Thuis}]
            scores:
              min: 1
              max: 5
              series: [{id: nu, label: Nu, values: {sterk: 3}}]
            worksheet: {lines: 2}
            """);
    assertThat(sheet.select("svg .node-label").eachText()).containsExactly("Werk", "Thuis");
    assertThat(sheet.select("svg .scale-label")).isNotEmpty();
    assertThat(sheet.select("svg .score-area, svg .score-line")).isEmpty();
  }

  @Test
  void forcesAreAsManyAsThereAreLines() {
    Document sheet =
        sheet(
            """
            archetype: forces
            nodes:
              - {id: sterk, label: Vrijheid, at: {side: for}, weight: 4}
              - {id: zwak, label: Loon, at: {side: against}, weight: 3}
            worksheet: {blank: nodes, lines: 5}
            """);
    assertThat(sheet.select("svg .node")).hasSize(10);
    assertThat(sheet.select("svg").text()).doesNotContain("Vrijheid", "Loon");
  }

  @Test
  void ringsAreWrittenAboutBelow() {
    Document sheet =
        sheet(
            """
            archetype: rings
            rings: [{id: in, label: Binnen}]
            nodes:
              - {id: sterk, label: Willen, at: {ring: in, hour: 12}}
              - {id: zwak, label: Kunnen, at: {ring: in, hour: 6}}
            worksheet: {lines: 4}
            """);
    assertThat(sheet.select(".worksheet-parts strong").eachText())
        .containsExactly("Willen", "Kunnen");
    assertThat(sheet.expectFirst(".worksheet-parts li").select(".write")).hasSize(4);
    assertThat(sheet.select(".worksheet-notes")).isEmpty();
  }
}
