package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page for each value of a facet, which needs no script. */
class FacetPagesTest {
  private static final String HANDBOOK =
      """
      -- handbook.yml --
      title: Proef
      language: nl
      url: https://voorbeeld.test/boek
      facets:
        question:
          label: Kernvraag
          values: {wie: "Wie ben ik?", wat: "Wat kan ik?", waarom: "Waarom niet?"}
        secret:
          label: Sleutelfacet
          values: {geheim: Sleutelwaarde}
      editions:
        participant: {label: Deelnemer}
        trainer: {label: Trainer, includes: [participant]}
      -- interventions/a.md --
      ---
      title: Aap
      aim: Iets.
      question: [wie, wat]
      setting: pair
      duration: 20 min
      ---
      -- interventions/b.md --
      ---
      title: Beer
      aim: Iets anders.
      for: trainer
      question: waarom
      secret: geheim
      duration: 2 h
      ---
      -- chapters/c.md --
      ---
      title: Hoofdstuk over wie
      question: wie
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

  private Site build() {
    return MiniHandbook.of(HANDBOOK).sound(temp);
  }

  @Test
  void aValueHasAPageWithAllThatHasIt() {
    Document page = build().page("trainer/facets/question/wie.html");
    assertThat(page.select("h1").text()).isEqualTo("Wie ben ik?");
    assertThat(page.select(".kicker").text()).isEqualTo("Kernvraag");
    assertThat(page.select(".intro").text()).isEqualTo("1 interventie, 1 hoofdstuk");
    assertThat(page.select("main table th[scope=row] a").eachText()).containsExactly("Aap");
    assertThat(page.select(".facet-others a").eachText()).containsExactly("Hoofdstuk over wie");
    assertThat(page.select(".breadcrumbs a").eachText())
        .containsExactly("Voorpagina", "Interventies");
  }

  @Test
  void aCaseIsFoundByTheValuesOfItsSteps() {
    Document page = build().page("trainer/facets/question/wat.html");
    assertThat(page.select(".facet-others a").eachText()).containsExactly("Tom");
  }

  @Test
  void theCatalogueAndTheInterventionLinkToThePagesOfValues() {
    Site site = build();
    Document catalogue = site.page("trainer/interventions/index.html");
    assertThat(catalogue.select(".filter a").eachAttr("href"))
        .contains(
            "../facets/question/wie.html",
            "../facets/setting/pair.html",
            "../facets/duration/15-30.html");
    assertThat(site.page("trainer/interventions/a.html").select("main a").eachAttr("href"))
        .contains("../facets/question/wat.html", "../facets/setting/pair.html");
  }

  @Test
  void thePagesOfValuesAreInTheMapOfTheSite() {
    Map<String, byte[]> files = build().files();
    byte[] map = files.getOrDefault("trainer/sitemap.xml", new byte[0]);
    assertThat(new String(map, StandardCharsets.UTF_8))
        .contains("https://voorbeeld.test/boek/trainer/facets/question/wie.html");
  }

  @Test
  void aValueThatOnlyHiddenEntriesHaveIsUnknownToTheEdition() {
    Site site = build();
    assertThat(site.files())
        .containsKey("trainer/facets/question/waarom.html")
        .containsKey("trainer/facets/duration/60-120.html");
    site.files()
        .forEach(
            (path, bytes) -> {
              if (path.startsWith("participant/")) {
                String text = new String(bytes, StandardCharsets.UTF_8);
                assertThat(path).doesNotContain("waarom", "secret", "60-120");
                assertThat(text).as(path).doesNotContain("Waarom niet", "Sleutel", "geheim");
                // It is also one of the words that search leaves out, which are listed there.
                if (!path.equals("participant/search/index.js")) {
                  assertThat(text).as(path).doesNotContain("waarom");
                }
              }
            });
    assertThat(site.page("participant/interventions/index.html").select(".filter").text())
        .isEqualTo("Kernvraag Wie ben ik? 1 Wat kan ik? 1 Duur 15–30 minuten 1 Setting tweetal 1");
  }
}
