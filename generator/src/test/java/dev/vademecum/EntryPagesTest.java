package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.MessageLanguage;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author writes in a key stands on the page of the entry. */
class EntryPagesTest {
  private static final String SHEET =
      """
      -- interventions/lijn.md --
      ---
      title: Lijn
      aim: Doel
      form: exercise
      duration: {min: 45 min, max: 1 h, prep: 5 min, debrief: PT30M}
      group_size: 8+
      contraindications: [geen]
      worksheet: WORKSHEET
      steps:
        - {text: Teken, time: 10–15 min, who: both, note: "Teken *mee*."}
        - {text: Vertel, time: 5 min}
      ---
      -- assets/lijn.pdf --
      %PDF
      -- models/ringen.yml --
      title: Ringen
      alt: Een ring.
      number: off
      rights: {status: own}
      archetype: rings
      rings: [{id: r, label: R}]
      nodes: [{id: a, label: A, at: {ring: r, hour: 12}}]
      -- models/schijf.yml --
      title: Schijf
      alt: Een ring.
      rights: {status: own}
      archetype: rings
      rings: [{id: r, label: R}]
      nodes: [{id: a, label: A, at: {ring: r, hour: 12}}]
      """;

  @TempDir Path temp;

  private Site site(String handbook) {
    Site site = MiniHandbook.of(handbook).build(temp);
    assertThat(site.diagnostics()).isEmpty();
    return site;
  }

  @Test
  void anInterventionShowsItsTimesItsGroupAndTheTrainersNotes() {
    Document page =
        site(SHEET.replace("WORKSHEET", "assets/lijn.pdf")).page("interventions/lijn.html");
    assertThat(page.select(".fact-duration dd").text())
        .isEqualTo("45–60 min, voorbereiding 5 min, nabespreking 30 min");
    assertThat(page.select(".fact-group-size dd").text()).isEqualTo("8+ personen");
    assertThat(page.select(".steps .total").text()).isEqualTo("samen 15–20 min");
    assertThat(page.select(".trainer-note").text()).isEqualTo("Voor de trainer Teken mee.");
    assertThat(page.select(".trainer-note em").text()).isEqualTo("mee");
    assertThat(page.select(".worksheet-link a").attr("href")).isEqualTo("../assets/lijn.pdf");
  }

  @Test
  void itsTimeAndItsGroupLeadToWhatIsLikeIt() {
    Site site = site(SHEET.replace("WORKSHEET", "assets/lijn.pdf"));
    Document page = site.page("interventions/lijn.html");
    assertThat(page.select(".fact-duration a").text()).isEqualTo("45–60 min");
    assertThat(page.select(".fact-duration a").attr("href"))
        .isEqualTo("../facets/duration/30-60.html");
    assertThat(page.select(".fact-group-size a").attr("href"))
        .isEqualTo("index.html?group-size=7-15,16-30,over-30");
    assertThat(site.page("facets/group-size/7-15.html").select("tbody th").text()).contains("Lijn");
  }

  @Test
  void aModelCanBeTheWorksheet() {
    Site site = site(SHEET.replace("WORKSHEET", "ringen"));
    Document page = site.page("interventions/lijn.html");
    assertThat(page.select(".worksheet-link a").text()).isEqualTo("Werkblad: Ringen");
    assertThat(page.select(".worksheet-link a").attr("href"))
        .isEqualTo("../worksheets/ringen.html");
    assertThat(site.page("models/ringen.html").select(".backlinks").text()).contains("Lijn");
  }

  @Test
  void aWorksheetThatIsNotThereIsReported() {
    Site site = MiniHandbook.of(SHEET.replace("WORKSHEET", "assets/lijm.pdf")).build(temp);
    assertThat(site.diagnostics()).extracting(d -> d.code().id()).containsExactly("missing-asset");
    assertThat(site.diagnostics().get(0).hint().in(MessageLanguage.EN)).contains("assets/lijn.pdf");
  }

  @Test
  void aModelWithoutANumberIsNotCounted() {
    Site site = site(SHEET.replace("WORKSHEET", "ringen"));
    Document unnumbered = site.page("models/ringen.html");
    assertThat(unnumbered.select(".opening .kicker").text()).isEqualTo("Model");
    assertThat(unnumbered.select("figcaption").text()).isEqualTo("Ringen");
    assertThat(site.page("models/schijf.html").select("figcaption").text())
        .isEqualTo("Model 1 Schijf");
  }

  @Test
  void aCaseHasItsAnswersForTheTrainerBelowItsQuestions() {
    Document page =
        site("""
                -- cases/ann.md --
                ---
                title: Ann
                subject: {kind: fictional}
                issue: Wat nu?
                steps: [{title: Begin, uses: []}]
                outcome: Goed.
                discussion: [Wat had jij gedaan?]
                answers: ["Eerst *luisteren*."]
                ---
                """)
            .page("cases/ann.html");
    assertThat(page.select(".answers li").html()).isEqualTo("Eerst <em>luisteren</em>.");
  }

  @Test
  void aTermHasItsTranslationsByTheNameOfTheLanguage() {
    Document page =
        site("""
                -- terms.yml --
                - id: regie
                  title: regie
                  definition: Zelf kiezen.
                  link: off
                  translations: {en: control, pt-BR: controle}
                """)
            .page("glossary.html");
    assertThat(page.select("#regie").text()).contains("Engels").contains("control");
    assertThat(page.select("#regie").text()).contains("Portugees").contains("controle");
  }

  @Test
  void aPersonHasTheYearsThatAreKnown() {
    Document page =
        site("""
                -- people.yml --
                - {id: a, family: Aa, born: 1932, died: 2012}
                - {id: b, family: Bee, born: 1950}
                - {id: c, family: Cee, died: -19}
                - {id: d, family: Dee}
                """)
            .page("people.html");
    assertThat(page.select(".person h2").eachText())
        .containsExactly("Aa 1932–2012", "Bee geb. 1950", "Cee overl. 19 v.Chr.", "Dee");
  }

  @Test
  void noTwoPagesShareATitle() {
    Site site =
        site(
            """
            -- handbook.yml --
            title: Regie
            subtitle: Zelf kiezen
            language: nl
            -- chapters/regie.md --
            ---
            title: Regie
            ---
            -- chapters/tom.md --
            ---
            title: Tom
            ---
            -- courses/tom.yml --
            title: Tom
            sessions: []
            -- chapters/weer.md --
            ---
            title: Tom
            ---
            """);
    assertThat(site.pages().values())
        .extracting(Document::title)
        .doesNotHaveDuplicates()
        .contains("Regie: Zelf kiezen", "Regie (hoofdstuk) – Regie", "Tom (cursus) – Regie");
  }

  @Test
  void picturesKeepTheirRoomAndThoseBelowTheFirstCanWait() {
    Document page =
        site("""
                -- assets/a.png (bytes) --
                \\x89PNG\\x0D\\x0A\\x1A\\x0A\\x00\\x00\\x00\\x0DIHDR\\x00\\x00\\x01\\x40\\x00\\x00\\x00\\xC8IEND
                -- assets/b.svg --
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"/>
                -- chapters/a.md --
                ---
                title: A
                ---
                ![Een](../assets/a.png)

                ![Twee](../assets/b.svg)
                """)
            .page("chapters/a.html");
    assertThat(page.select("img").eachAttr("width")).containsExactly("320", "30");
    assertThat(page.select("img").eachAttr("height")).containsExactly("200", "20");
    assertThat(page.select("img").eachAttr("loading")).containsExactly("lazy");
    assertThat(page.select("img[loading]").attr("alt")).isEqualTo("Twee");
  }

  private static final String PARTS =
      """
      -- interventions/lijn.md --
      ---
      title: Lijn
      aim: Doel
      form: exercise
      stub: true
      models: [ringen#een]
      ---
      -- interventions/kring.md --
      ---
      title: Kring
      aim: Doel
      form: exercise
      stub: true
      ---
      -- terms.yml --
      - {id: loopbaan, title: Loopbaan, definition: Het werk van een leven.}
      -- models/ringen.yml --
      title: Ringen
      alt: Een ring.
      rights: {status: own}
      archetype: rings
      rings: [{id: r, label: R}]
      nodes:
        - {id: een, label: Een, at: {ring: r, hour: 12}, use: [kring]}
        - {id: twee, label: Twee, at: {ring: r, hour: 3}, term: loopbaan, use: [kring, lijn]}
        - {id: drie, label: Drie, at: {ring: r, hour: 6}, term: loopbaan}
        - {id: vier, label: Vier, at: {ring: r, hour: 9}}
      -- models/kaal.yml --
      title: Kaal
      alt: Een ring.
      rights: {status: own}
      archetype: rings
      rings: [{id: r, label: R}]
      nodes: [{id: a, label: A, sub: van niets, at: {ring: r, hour: 12}}]
      """;

  private Site parts() {
    return MiniHandbook.of(PARTS).build(temp).sound();
  }

  @Test
  void aNodeLeadsToTheOneThingThatItHasOrToItsRow() {
    Document page = parts().page("models/ringen.html");
    assertThat(page.select(".drawing-wide a.node, .drawing:not(.drawing-narrow) a.node"))
        .extracting(node -> node.attr("href"))
        .containsExactly(
            "../interventions/kring.html", "#part-node-twee", "../glossary.html#loopbaan");
    assertThat(page.select("g.node").eachText()).contains("Vier");
    assertThat(page.select(".node-table tbody th").eachText())
        .containsExactly("Een", "Twee", "Drie");
    assertThat(page.select(".node-table thead th").eachText())
        .containsExactly("Onderdeel", "Zie", "Interventies");
    assertThat(page.select(".backlinks").text())
        .as("interventions stand at their nodes and nowhere else")
        .doesNotContain("Lijn");
  }

  @Test
  void aModelThatLeadsNowhereHasNoTableAndIsAnImage() {
    Document page = parts().page("models/kaal.html");
    assertThat(page.select(".nodes, .drawing a")).isEmpty();
    assertThat(page.select(".figure-frame > svg").eachAttr("role")).containsOnly("img");
    assertThat(page.select(".text-version").text()).contains("A (R): van niets");
  }

  @Test
  void theSmallFigureSaysInWordsWhichNodesAreMarkedAndLeadsThere() {
    Document page = parts().page("interventions/kring.html");
    assertThat(page.select(".place svg.drawing-thumbnail > title").eachText())
        .containsExactly("Ringen, met ‘Een, Twee’ gemarkeerd");
    assertThat(page.select(".place-node").eachText()).containsExactly("Een, Twee");
    assertThat(page.select(".place .marked")).hasSize(2);
    assertThat(page.select(".place a").attr("href")).isEqualTo("../models/ringen.html#ringen.een");
  }

  @Test
  void linesEndWhereReadersSeeThatAWordOrAnAddressGoesOn() {
    Document page =
        site("""
                -- chapters/a.md --
                ---
                title: A
                ---

                Keuze en -begeleiding (-advies), 3 -4, op en-af, [hier](https://example.org/x/y) of
                <https://www.example.org/a/b_c?d=e&f=1.5#g>.
                """)
            .page("chapters/a.html");
    assertThat(page.select(".ending").eachText()).containsExactly("-begeleiding", "-advies");
    assertThat(page.select(".prose .address").text())
        .isEqualTo("https://www.example.org/a/b_c?d=e&f=1.5#g");
    assertThat(page.select(".prose .address").html())
        .isEqualTo(
            "https://<wbr>www<wbr>.example<wbr>.org/<wbr>a/<wbr>b<wbr>_c<wbr>?d<wbr>=e"
                + "<wbr>&amp;f<wbr>=1<wbr>.5<wbr>#g");
    assertThat(page.select(".prose .external:not(.address)").html()).isEqualTo("hier");
  }
}
