package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonPagesTest {
  private static final String HANDBOOK =
      """
      -- handbook.yml --
      title: Proef
      language: nl
      url: https://voorbeeld.nl/
      citation: {style: apa, particles: PARTICLES}
      -- chapters/a.md --
      ---
      title: Aap
      ---

      Volgens [[person:aert]] is dat zo [@een; @twee, p. 3]. En nog eens @een.
      -- models/m.yml --
      title: Model M
      archetype: cycle
      alt: Een kring.
      creator: [aert]
      rights: {status: own}
      nodes: [{id: x, label: X}, {id: y, label: Y}]
      -- interventions/i.md --
      ---
      title: Instrument I
      aim: Kijken.
      duration: 20 min
      group_size: 2-4
      creator: [aert]
      ---
      -- people.yml --
      - {id: aert, family: "van Aert", given: Robbie, born: 1980, summary: "Psycholoog die [@twee] schreef.", url: "https://voorbeeld.nl/aert"}
      - {id: bos, family: Bos, given: An}
      - {id: vries, family: De Vries, given: Raymond}
      - {id: zijl, family: Zijl, non-dropping-particle: van der, given: A.}
      -- references.bib --
      @book{een, author = {{van Aert}, Robbie}, title = {Het ene boek}, year = {2001}}
      @book{drie, author = {van Aert, R. C. M.}, title = {Het derde boek}, year = {2003}}
      @book{ander, author = {van Aert, Mia}, title = {Boek van een ander}, year = {2004}}
      -- references.yml --
      - {id: twee, type: book, title: Het tweede boek, author: [{family: Aert, non-dropping-particle: van, given: R.}], issued: 2002}
      - {id: bundel, type: book, title: De bundel, editor: [{family: van Aert, given: Robbie}], issued: 2005}
      """;

  @TempDir Path temp;

  private Site site(String particles) {
    Site site = MiniHandbook.of(HANDBOOK.replace("PARTICLES", particles)).build(temp);
    assertThat(site.published()).as("%s", site.diagnostics()).isTrue();
    return site;
  }

  @Test
  void aPersonHasAPageWithWhatTheyDidAndWhatLeadsThere() {
    Document page = site("nl").page("people/aert.html");
    assertThat(page.select("h1").text()).isEqualTo("Robbie van Aert");
    assertThat(page.select(".opening").text()).contains("1980", "Psycholoog die");
    assertThat(page.select(".aside a").eachAttr("href"))
        .containsExactly(
            "../models/m.html", "../interventions/i.html", "https://voorbeeld.nl/aert");
    assertThat(page.select(".breadcrumbs a").eachAttr("href"))
        .containsExactly("../index.html", "../people.html");
    assertThat(page.select(".backlinks a").eachText()).containsExactly("Aap");
  }

  @Test
  void anAuthorWrittenInTwoWaysIsOnePersonInBothFormats() {
    Element works = site("nl").page("people/aert.html").expectFirst(".works");
    assertThat(works.select("li em").eachText())
        .containsExactlyInAnyOrder(
            "Het ene boek", "Het tweede boek", "Het derde boek", "De bundel");
    assertThat(works.text()).doesNotContain("Boek van een ander");
  }

  @ParameterizedTest
  @CsvSource({"nl, Aert", "be, Van Aert", "apa-nl, Van Aert"})
  void theWorksOfOnePersonStandTogetherInTheBibliography(String particles, String filed) {
    Document list = site(particles).page("bibliography.html");
    List<String> entries = list.select("[id^=ref-] .reference").eachText();
    assertThat(entries.stream().filter(entry -> entry.startsWith(filed + ",")))
        .as("%s", entries)
        .hasSize(5);
  }

  @Test
  void eachWorkLeadsBackToEveryPlaceThatCitesIt() {
    Site site = site("nl");
    Element works = site.page("people/aert.html").expectFirst(".works");
    List<String> back = works.select(".in-margin a").eachAttr("href");
    assertThat(back).contains("../chapters/a.html#cite-1", "../chapters/a.html#cite-2", "#cite-1");
    Document chapter = site.page("chapters/a.html");
    assertThat(chapter.select("#cite-1, #cite-2")).hasSize(2);
    assertThat(site.page("people/aert.html").select("#cite-1")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"nl, aert bos vries zijl", "be, bos vries aert zijl", "apa-nl, bos vries aert zijl"})
  void theListFilesPeopleByTheRuleForParticles(String particles, String order) {
    Document list = site(particles).page("people.html");
    assertThat(list.select(".person h2").eachAttr("id")).containsExactly(order.split(" "));
    assertThat(list.select("#aert a").attr("href")).isEqualTo("people/aert.html");
  }

  @Test
  void theAddressOfThePageIsInTheFilesThatAllPagesShareAndTheOldOneStays() throws IOException {
    Site site = site("nl");
    assertThat(site.page("chapters/a.html").select("a.entry-person").attr("href"))
        .isEqualTo("../people/aert.html");
    assertThat(Files.readString(site.output().resolve("urls.txt")))
        .contains("people/aert.html\n", "people.html#aert\n");
    assertThat(Files.readString(site.output().resolve("sitemap.xml")))
        .contains("https://voorbeeld.nl/people/aert.html");
    assertThat(Files.readString(site.output().resolve("handbook.json")))
        .contains("\"people/aert.html\"");
    assertThat(Files.readString(site.output().resolve("assets/previews/a.js")))
        .contains("\"people/aert.html\"", "Psycholoog die");
  }
}
