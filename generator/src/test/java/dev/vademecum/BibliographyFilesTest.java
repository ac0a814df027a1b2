package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the bibliography hands to reference managers, and how it lists places. */
class BibliographyFilesTest {
  private static final String WORKS =
      """
      -- references.yml --
      - id: aert-2010
        type: chapter
        title: Werk & <i>spel</i> 100%
        author: [{family: Aert, given: Robbie, non-dropping-particle: van}, {literal: De Baak}]
        container-title: Het vak
        issued: 2010-03
        page: 3-25
        publisher: Boom
        DOI: 10.1/ab_c
        annote: Alleen voor mij
        language: nl
      """;

  @TempDir Path temp;

  private static String text(Site site, String path) {
    return new String(Objects.requireNonNull(site.files().get(path)), StandardCharsets.UTF_8);
  }

  @Test
  void whatIsWrittenIsReadBackAsTheSameWork() {
    Site first = MiniHandbook.of(WORKS).build(temp.resolve("a"));
    String bibtex = text(first, "bibliography.bib");
    String json = text(first, "bibliography.json");
    assertThat(bibtex + json).doesNotContain("Alleen voor mij");

    Site second = MiniHandbook.of("-- werk.bib --\n" + bibtex).build(temp.resolve("b"));
    Site third = MiniHandbook.of("-- werk.json --\n" + json).build(temp.resolve("c"));
    assertThat(text(second, "bibliography.json")).isEqualTo(json);
    assertThat(text(third, "bibliography.json")).isEqualTo(json);
    assertThat(text(third, "bibliography.bib")).isEqualTo(bibtex);
  }

  @Test
  void aReferenceManagerFindsEachWork() {
    Document page = MiniHandbook.of(WORKS).build(temp).page("bibliography.html");

    assertThat(page.select("span.Z3988").attr("title"))
        .startsWith("ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Abook&")
        .contains("rft.atitle=Werk%20%26%20spel%20100%25&rft.btitle=Het%20vak")
        .contains("rft.au=Robbie%20van%20Aert&rft.au=De%20Baak")
        .contains("rft_id=info%3Adoi%2F10.1%2Fab_c");
    assertThat(page.select("a[download]").eachAttr("href"))
        .containsExactly(
            "bibliography.bib",
            "bibliography.json",
            "references/aert-2010.bib",
            "references/aert-2010.json");
  }

  @Test
  void aReferenceManagerFindsAPageAndWhatItCites() {
    String handbook =
        WORKS
            + """
              -- handbook.yml --
              title: Het boek
              language: nl
              url: https://example.org/boek
              authors: [Anna de Boer]
              -- chapters/a.md --
              ---
              title: Een <T> & meer
              updated: 2026-03-05
              ---

              Zie [@aert-2010].
              """;
    Site site = MiniHandbook.of(handbook).build(temp);
    Document page = site.page("chapters/a.html");

    assertThat(page.select("span.Z3988").eachAttr("title"))
        .satisfiesExactly(
            own ->
                assertThat(own)
                    .contains("rft.genre=bookitem&rft.atitle=Een%20%3CT%3E%20%26%20meer")
                    .contains("rft.btitle=Het%20boek&rft.date=2026-03-05&rft.au=Anna%20de%20Boer")
                    .contains("rft_id=https%3A%2F%2Fexample.org%2Fboek%2Fchapters%2Fa.html"),
            cited -> assertThat(cited).contains("rft.atitle=Werk%20%26%20spel%20100%25"));
    assertThat(page.select("head > meta[name^=citation_]").eachAttr("content"))
        .containsExactly(
            "Een <T> & meer",
            "Het boek",
            "Anna de Boer",
            "2026-03-05",
            "nl",
            "https://example.org/boek/chapters/a.html");
    Document front = site.page("index.html");
    assertThat(front.select("span.Z3988").attr("title")).contains("rft.genre=book&rft.btitle=Het");
    assertThat(front.select("meta[name=citation_book_title]")).isEmpty();
  }

  @Test
  void eachWorkHasFilesOfItsOwnHoweverItsKeyIsWritten() {
    String bib =
        """
        -- handbook.yml --
        title: Proef
        language: nl
        citation: {further_reading: false}
        -- werk.bib --
        @book{DBLP:a/b, title = {Een}, year = 2001}
        @book{dblp:a+b, title = {Twee}, year = 2002}
        @book{ü, title = {Drie}, year = 2003}
        @book{weg, title = {Vier}, year = 2004}
        -- chapters/a.md --
        ---
        title: A
        ---

        Zie [@DBLP:a/b; @dblp:a+b; @ü].
        """;
    Site site = MiniHandbook.of(bib).build(temp);
    Document page = site.page("bibliography.html");

    assertThat(page.select(".references > li").eachAttr("id"))
        .containsExactlyInAnyOrder("ref-DBLP:a/b", "ref-dblp:a+b", "ref-ü");
    assertThat(page.select(".as-file a").eachAttr("href"))
        .hasSize(6)
        .doesNotHaveDuplicates()
        .allSatisfy(
            href ->
                assertThat(text(site, href))
                    .as(href)
                    .contains(href.endsWith(".bib") ? "@book{" : "\"title\""));
    assertThat(site.files().keySet()).noneMatch(path -> path.startsWith("references/weg"));
  }

  @Test
  void whatManyPagesCiteShowsSixOfThem() {
    StringBuilder handbook = new StringBuilder(WORKS);
    for (int i = 1; i <= 9; i++) {
      handbook.append("-- chapters/h%d.md --\n---\ntitle: H%d\n---\n\n".formatted(i, i));
      handbook.append("Zie @aert-2010 en [@aert-2010].\n");
    }
    Document page = MiniHandbook.of(handbook.toString()).build(temp).page("bibliography.html");

    assertThat(page.select(".in-margin > p:not(.as-file) > a")).hasSize(12);
    assertThat(page.select(".in-margin details a")).hasSize(6);
    assertThat(page.select(".in-margin summary").text()).contains("3");
  }

  @Test
  void andOthersIsEtAl() {
    String works =
        """
        -- werk.bib --
        @book{een, title = {Een}, author = {Jansen, A. and others}, year = 2001}
        @book{twee, title = {Twee}, author = {Jansen, A. and Smit, B. and others}, year = 2002}
        -- chapters/a.md --
        ---
        title: A
        ---

        Zie [@een] en @twee.
        """;
    Site site = MiniHandbook.of(works).build(temp);

    assertThat(site.page("chapters/a.html").body().text())
        .contains("(Jansen et al., 2001)")
        .contains("Jansen et al. (2002)");
    assertThat(site.page("bibliography.html").body().text())
        .containsPattern("Jansen, A\\.,? et al\\. \\(2001\\)")
        .containsPattern("Smit, B\\.,? et al\\. \\(2002\\)")
        .doesNotContain("others");
  }
}
