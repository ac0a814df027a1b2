package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a handbook tells search engines and readers of feeds, once it says where it will stand. */
class PublishedAddressTest {
  private static final String CONTENT =
      """
      -- chapters/a.md --
      ---
      title: Aap & noot
      summary: Over <apen>.
      updated: 2026-03-05
      ---

      Tekst.
      -- chapters/b.md --
      ---
      title: Beer
      updated: 2026-04-01
      ---

      Tekst.
      -- chapters/c.md --
      ---
      title: Cavia
      ---

      Tekst.
      """;

  private static final String WITH_URL =
      """
      -- handbook.yml --
      title: Proef
      language: nl
      authors: [Noor Jansen]
      url: https://example.org/proef
      """;

  @TempDir Path temp;

  private Document xml(Site site, String path) {
    String text = new String(site.files().get(path), StandardCharsets.UTF_8);
    return Jsoup.parse(text, "", Parser.xmlParser());
  }

  @Test
  void theSitemapHasEveryPageButTheOneForWhatDoesNotExist() {
    Document sitemap = xml(MiniHandbook.of(WITH_URL + CONTENT).build(temp), "sitemap.xml");
    assertThat(sitemap.select("loc").eachText())
        .containsExactly(
            "https://example.org/proef/chapters/a.html",
            "https://example.org/proef/chapters/b.html",
            "https://example.org/proef/chapters/c.html",
            "https://example.org/proef/entries.html",
            "https://example.org/proef/");
    assertThat(sitemap.select("lastmod").eachText()).containsExactly("2026-03-05", "2026-04-01");
  }

  @Test
  void theFeedHasWhatWasUpdatedTheNewestFirst() {
    Document feed = xml(MiniHandbook.of(WITH_URL + CONTENT).build(temp), "feed.xml");
    assertThat(feed.select("entry > title").eachText()).containsExactly("Beer", "Aap & noot");
    assertThat(feed.select("entry > id").eachText())
        .containsExactly(
            "https://example.org/proef/chapters/b.html",
            "https://example.org/proef/chapters/a.html");
    assertThat(feed.select("feed > updated").text()).isEqualTo("2026-04-01T00:00:00Z");
    assertThat(feed.select("feed").attr("xml:lang")).isEqualTo("nl");
    assertThat(feed.select("feed > author > name").text()).isEqualTo("Noor Jansen");
    assertThat(feed.select("entry > summary").text()).isEqualTo("Over <apen>.");
    assertThat(feed.select("feed > link[rel=self]").attr("href"))
        .isEqualTo("https://example.org/proef/feed.xml");
  }

  @Test
  void everyPageNamesItsOwnAddressAndTheFeed() {
    Site site = MiniHandbook.of(WITH_URL + CONTENT).build(temp);
    assertThat(canonical(site, "chapters/a.html"))
        .isEqualTo("https://example.org/proef/chapters/a.html");
    assertThat(canonical(site, "index.html")).isEqualTo("https://example.org/proef/");
    assertThat(canonical(site, "404.html")).isEmpty();
    assertThat(site.page("404.html").select("link[rel=stylesheet]").attr("href"))
        .startsWith("https://example.org/proef/");
    site.pages()
        .values()
        .forEach(
            page ->
                assertThat(page.select("link[type=application/atom+xml]").attr("href"))
                    .isEqualTo("https://example.org/proef/feed.xml"));
  }

  private static String canonical(Site site, String page) {
    return site.page(page).select("link[rel=canonical]").attr("href");
  }

  @Test
  void withoutAnAddressThereIsNothingOfIt() {
    Map<String, byte[]> files = MiniHandbook.of(CONTENT).build(temp).files();
    assertThat(files).doesNotContainKeys("sitemap.xml", "feed.xml").containsKey("handbook.json");
    String page = new String(files.get("chapters/a.html"), StandardCharsets.UTF_8);
    assertThat(page).doesNotContain("canonical").doesNotContain("atom+xml");
  }

  @Test
  void withoutADateThereIsNoFeed() {
    Site site = MiniHandbook.of(WITH_URL + CONTENT.replaceAll("updated: .*\n", "")).build(temp);
    assertThat(site.files()).doesNotContainKey("feed.xml").containsKey("sitemap.xml");
    assertThat(site.page("index.html").select("link[type=application/atom+xml]")).isEmpty();
  }
}
