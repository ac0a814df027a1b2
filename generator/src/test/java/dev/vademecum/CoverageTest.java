package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.MessageLanguage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that tells editors what there is much of, and what nothing of. */
class CoverageTest {
  private static final String KEY = "coverage_page: [trainer]\n";

  private static final String HANDBOOK =
      """
      -- handbook.yml --
      title: Proef
      language: nl
      url: https://voorbeeld.test/boek
      coverage_page: [trainer]
      facets:
        question: {label: Kernvraag, values: {wie: "Wie ben ik?", wat: "Wat kan ik?"}}
        phase: {label: Fase, values: {begin: Het begin, eind: Het eind}}
      editions:
        participant: {label: Deelnemer}
        trainer: {label: Trainer, includes: [participant]}
      -- interventions/beer.md --
      ---
      title: Aap
      aim: Iets.
      question: [wie, wat]
      phase: begin
      models: [ringen#kunnen]
      ---
      -- interventions/aap.md --
      ---
      title: Beer
      aim: Iets.
      question: wie
      phase: begin
      ---
      -- interventions/das.md --
      ---
      title: Das
      aim: Iets.
      for: trainer
      question: wat
      models: [ringen#kunnen]
      ---
      -- models/ringen.yml --
      title: Ringen
      archetype: rings
      alt: Een ring.
      rights: {status: own}
      rings: [{id: binnen, label: Binnen}]
      nodes:
        - {id: zijn, label: Zijn, at: {ring: binnen, hour: 12}, use: [aap, beer]}
        - {id: kunnen, label: Kunnen, at: {ring: binnen, hour: 4}}
        - {id: willen, label: Willen, at: {ring: binnen, hour: 8}}
      """;

  @TempDir Path temp;

  private Site build(String handbook) {
    return MiniHandbook.of(handbook).sound(temp);
  }

  private static List<String> rows(Document page, int table) {
    return page.select(".coverage").get(table).select("tbody tr, tfoot tr").eachText();
  }

  @Test
  void itCountsEachPairOfValuesAndWordsTheGaps() {
    Document page = build(HANDBOOK).page("trainer/coverage.html");
    assertThat(page.select("h2").get(0).text()).isEqualTo("Kernvraag × Fase");
    assertThat(rows(page, 0))
        .containsExactly("Wie ben ik? 2 geen 2", "Wat kan ik? 1 geen 2", "Samen 2 geen 3");
    assertThat(page.select(".coverage").get(0).select(".gap")).hasSize(3);
  }

  @Test
  void aNumberLeadsToWhatItCounts() {
    Document page = build(HANDBOOK).page("trainer/coverage.html");
    Element first = page.select(".coverage tbody tr").get(0);
    assertThat(first.select("a").eachAttr("href"))
        .containsExactly(
            "interventions/index.html?question=wie&phase=begin", "facets/question/wie.html");
  }

  @Test
  void eachNodeOfAModelNamesItsInterventionsWhicheverOfThemSaysSo() {
    Document page = build(HANDBOOK).page("trainer/coverage.html");
    assertThat(rows(page, 1))
        .containsExactly("Zijn 2 Aap, Beer", "Kunnen 2 Aap, Das", "Willen geen", "Samen 3");
    assertThat(page.select(".coverage").get(1).select("tbody a").eachAttr("href"))
        .contains("models/ringen.html#ringen.zijn", "interventions/aap.html");
  }

  @Test
  void itIsOnlyInTheEditionsThatTheKeyNames() {
    Site site = build(HANDBOOK);
    assertThat(site.files()).containsKey("trainer/coverage.html");
    assertThat(site.files()).doesNotContainKey("participant/coverage.html");
    site.edition("participant")
        .pages()
        .forEach((path, page) -> assertThat(page.select("[href*=coverage]")).as(path).isEmpty());
    assertThat(site.page("trainer/interventions/index.html").select(".for-editors a").attr("href"))
        .isEqualTo("../coverage.html");
  }

  @Test
  void searchEnginesAreAskedToPassItOver() {
    Site site = build(HANDBOOK);
    assertThat(site.page("trainer/coverage.html").select("meta[name=robots]").attr("content"))
        .isEqualTo("noindex");
    List<String> sitemaps =
        site.files().entrySet().stream()
            .filter(file -> file.getKey().endsWith("sitemap.xml"))
            .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
            .toList();
    assertThat(sitemaps).isNotEmpty().noneMatch(text -> text.contains("coverage.html"));
  }

  @Test
  void anEditionCountsNothingThatItHides() {
    Document page =
        build(HANDBOOK.replace(KEY, "coverage_page: all\n")).page("participant/coverage.html");
    assertThat(rows(page, 0)).contains("Wat kan ik? 1 geen 1", "Samen 2 geen 2");
    assertThat(rows(page, 1)).contains("Kunnen 1 Aap");
    assertThat(page.text()).doesNotContain("Das");
  }

  @Test
  void withoutTheKeyThereIsNone() {
    assertThat(build(HANDBOOK.replace(KEY, "")).files().keySet())
        .noneMatch(path -> path.endsWith("coverage.html"));
  }

  @Test
  void aHandbookOfOneOutputHasItForAll() {
    Site site = build("-- handbook.yml --\ntitle: Proef\nlanguage: nl\ncoverage_page: all\n");
    assertThat(site.page("coverage.html").select("main p").text())
        .contains("Er valt nog niets te tellen");
  }

  @Test
  void anEditionThatIsNotThereIsReported() {
    Site site = MiniHandbook.of(HANDBOOK.replace(KEY, "coverage_page: [trainr]\n")).build(temp);
    assertThat(site.diagnostics())
        .filteredOn(found -> found.code() == Code.UNKNOWN_EDITION)
        .singleElement()
        .satisfies(found -> assertThat(found.hint().in(MessageLanguage.EN)).contains("trainer"));
  }
}
