package dev.vademecum;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole handbook as one page. */
class WholeHandbookTest {
  private static final String BOOK = "print.html";

  private static final String HANDBOOK =
      """
      -- handbook.yml --
      title: Regie
      language: nl
      url: https://regie.example/
      nav:
        - title: Begin
          chapters: [een, twee]
      -- references.yml --
      - id: ibarra2003
        type: book
        author: [{family: Ibarra, given: Herminia}]
        issued: 2003
        title: Working identity
        publisher: HBS Press
      -- terms.yml --
      - {id: regie, title: regie, definition: Zelf kiezen.}
      -- interventions/lijn.md --
      ---
      title: Lijn
      aim: Doel
      duration: 20 min
      setting: [individual]
      steps: [{text: Teken de lijn., time: 20 min}]
      ---
      ## Kern

      Zie [](../chapters/02-twee.md#kern) en [[regie]].
      -- chapters/01-een.md --
      ---
      title: Een
      ---
      ## Kern

      Eerst.[^n] Zie [[twee#kern]], [[lijn]] en [@ibarra2003]. Meer op [een site](https://example.org/x).

      ### Dieper

      [^n]: Een noot.
      -- chapters/02-twee.md --
      ---
      title: Twee
      ---
      ## Kern

      Dan [@ibarra2003].[^m] Terug naar [het begin](01-een.md#dieper).

      [^m]: Nog een noot.
      """;

  @TempDir static Path temp;
  private static Site site;
  private static Document book;

  @BeforeAll
  static void build() {
    site = MiniHandbook.of(HANDBOOK).sound(temp);
    book = site.page(BOOK);
  }

  private static String follow(String part, String text) {
    Element link = book.expectFirst("#" + part + " a:containsOwn(" + text + ")");
    String href = link.attr("href");
    assertThat(href).startsWith("#");
    Element to = book.getElementById(href.substring(1));
    assertThat(to).as(href).isNotNull();
    return href;
  }

  @Test
  void chaptersComeFirstThenTheOtherKindsThenWhatIsLookedUp() {
    assertThat(book.select(".book > .book-section > h2, .book > .leaf > .opening > h2").eachText())
        .containsExactly("Begin", "Interventies", "Begrippen", "Literatuur");
    assertThat(book.select(".book .opening > h3").eachText())
        .containsExactly("Een", "Twee", "Lijn");
    assertThat(book.select(".book-contents li li a").eachAttr("href"))
        .containsExactly("#chapters-een", "#chapters-twee", "#interventions-lijn");
  }

  @Test
  void headingsSinkWithoutAGap() {
    assertThat(book.select("h1").eachText()).containsExactly("Regie");
    assertThat(book.expectFirst("#chapters-een--kern").normalName()).isEqualTo("h4");
    assertThat(book.expectFirst("#chapters-een--dieper").normalName()).isEqualTo("h5");
    int above = 1;
    for (Element heading : book.select("main :is(h1, h2, h3, h4, h5, h6)")) {
      int level = heading.normalName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(above + 1);
      above = level;
    }
  }

  @Test
  void noIdIsThereTwiceAndEveryLinkWithinLeadsToOne() {
    List<String> ids = book.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    for (Element link : book.select("a[href^=#]")) {
      assertThat(ids).as(link.outerHtml()).contains(link.attr("href").substring(1));
    }
    assertThat(book.select("[aria-labelledby]").eachAttr("aria-labelledby")).isSubsetOf(ids);
  }

  @Test
  void linksBetweenPagesStayOnThePage() {
    assertThat(follow("chapters-een", "Lijn")).isEqualTo("#interventions-lijn");
    assertThat(follow("chapters-een", "Kern")).isEqualTo("#chapters-twee--kern");
    assertThat(follow("chapters-twee", "het begin")).isEqualTo("#chapters-een--dieper");
    assertThat(follow("interventions-lijn", "regie")).isEqualTo("#glossary--regie");
    assertThat(book.select("main a[href*=chapters/], main a[href*=interventions/]")).isEmpty();
  }

  @Test
  void thereIsOneBibliographyAndNotesStayWithTheirChapter() {
    assertThat(book.select(".literature")).isEmpty();
    assertThat(book.select("[id$=ref-ibarra2003]")).hasSize(1);
    assertThat(follow("chapters-een", "Ibarra")).isEqualTo("#bibliography--ref-ibarra2003");
    assertThat(follow("chapters-twee", "Ibarra")).isEqualTo("#bibliography--ref-ibarra2003");
    assertThat(book.select("#chapters-een .footnotes li").text()).startsWith("Een noot.");
    assertThat(follow("chapters-twee", "1")).isEqualTo("#chapters-twee--fn-1");
  }

  @Test
  void itIsFoundFromEveryPageButNotBySearchEngines() {
    for (String page : List.of("index.html", "chapters/een.html", "glossary.html")) {
      assertThat(site.page(page).select(".colophon a").eachAttr("href"))
          .as(page)
          .anyMatch(href -> href.endsWith(BOOK));
    }
    assertThat(book.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(book.select("[data-pagefind-body], main button")).isEmpty();
    assertThat(new String(site.files().get("sitemap.xml"), UTF_8))
        .contains("chapters/een.html")
        .doesNotContain(BOOK);
  }
}
