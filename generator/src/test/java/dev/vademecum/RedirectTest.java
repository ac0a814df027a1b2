package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old addresses lead to the new ones, without a script. */
class RedirectTest {
  @TempDir Path temp;

  private Site site(String handbook) {
    Site site = MiniHandbook.of(handbook).build(temp);
    assertThat(site.diagnostics()).isEmpty();
    return site;
  }

  private static String chapter(String id, String redirects) {
    return "-- chapters/"
        + id
        + ".md --\n---\ntitle: Titel "
        + id
        + "\nredirects_from: ["
        + redirects
        + "]\n---\n";
  }

  @Test
  void aPageThatIsGoneLeadsOnByItselfAndByALink() {
    Document page = site(chapter("a", "oud/diep/een.html")).page("oud/diep/een.html");
    assertThat(page.select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=../../chapters/a.html");
    assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("../../chapters/a.html");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("main a[href=../../chapters/a.html]").text()).isEqualTo("Titel a");
    assertThat(page.select("script:not([src]), style, [style]")).isEmpty();
  }

  @Test
  void theCanonicalAddressIsTheFullOneWhereThereIsOne() {
    Document page =
        site("-- handbook.yml --\ntitle: T\nlanguage: nl\nurl: https://example.org/boek\n"
                + chapter("a", "oud.html"))
            .page("oud.html");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://example.org/boek/chapters/a.html");
  }

  @Test
  void aFolderMeansItsIndexPage() {
    assertThat(site(chapter("a", "oud/")).page("oud/index.html").select("h1").text())
        .isEqualTo("Deze pagina is verplaatst");
  }

  @Test
  void aPageThatWasSplitLeavesTheChoiceToTheReaderAndKeepsItsFragments() {
    Site site = site(chapter("a", "oud.html, oud.html#een") + chapter("b", "oud.html#twee"));
    Document page = site.page("oud.html");
    assertThat(page.select("meta[http-equiv=refresh]")).isEmpty();
    assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("chapters/a.html");
    assertThat(page.select("#twee a").attr("href")).isEqualTo("chapters/b.html");
    assertThat(page.select("#een a").attr("href")).isEqualTo("chapters/a.html");
  }

  @Test
  void fragmentsOfOnePlaceLeadOnByThemselves() {
    Document page = site(chapter("a", "oud.html#een, oud.html#twee")).page("oud.html");
    assertThat(page.select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=chapters/a.html");
  }

  @Test
  void aPageThatStillExistsHasAnAnchorWithALink() {
    Site site =
        site(chapter("a", "chapters/b.html#verhuisd, chapters/a.html#vroeger") + chapter("b", ""));
    assertThat(site.page("chapters/b.html").select("#verhuisd").text())
        .isEqualTo("Verplaatst naar Titel a");
    assertThat(site.page("chapters/b.html").select("#verhuisd a").attr("href")).isEqualTo("a.html");
    assertThat(site.page("chapters/a.html").select("#vroeger")).hasSize(1);
    assertThat(site.page("chapters/a.html").select(".moved")).isEmpty();
  }

  @Test
  void everyKindHasOldAddresses() {
    Site site =
        site(
            """
            -- terms.yml --
            - {id: regie, title: regie, definition: Zelf., redirects_from: [woorden/sturing.html, "glossary.html#sturing"]}
            -- people.yml --
            - {id: jan, family: Jansen, redirects_from: [mensen/j.html]}
            """);
    assertThat(site.page("woorden/sturing.html").select(".door-list a").attr("href"))
        .isEqualTo("../glossary.html#regie");
    assertThat(site.page("glossary.html").select("#sturing a").attr("href")).isEqualTo("#regie");
    assertThat(site.page("mensen/j.html").text()).contains("Jansen");
  }
}
