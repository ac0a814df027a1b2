package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of a handbook and where its entries come from: folders, groups, lists and files. */
class ContentsTest {
  @TempDir Path temp;

  private static String chapter(String path, String title) {
    return "-- chapters/" + path + ".md --\n---\ntitle: " + title + "\n---\n";
  }

  private Document front(String handbook) {
    Site site = MiniHandbook.of(handbook).build(temp);
    assertThat(site.diagnostics()).isEmpty();
    return site.page("index.html");
  }

  @Test
  void foldersAreGroupsInTheOrderOfTheirNumbers() {
    Document page =
        front(
            chapter("02-verder/01-b", "Bee")
                + chapter("02-verder/02-diep/1-c", "Cee")
                + chapter("01-begin/03-a", "Aa"));
    assertThat(page.select(".sidebar .nav-group > summary").eachText())
        .containsSequence("Begin", "Verder", "Diep");
    assertThat(page.select(".sidebar a[href^=chapters]").eachAttr("href"))
        .containsExactly("chapters/a.html", "chapters/b.html", "chapters/c.html");
  }

  @Test
  void longContentsBeginWithTheirParts() {
    StringBuilder all = new StringBuilder();
    for (int i = 10; i < 51; i++) {
      all.append(chapter((i < 30 ? "01-begin/" : "02-verder/") + i + "-a" + i, "Aa " + i));
    }
    Document page = front(all.toString());
    assertThat(page.select(".ways .door-list a").eachAttr("href"))
        .containsExactly("#part-1", "#part-2")
        .allMatch(href -> page.select(href).size() == 1);
    assertThat(page.select(".ways .count").eachText())
        .containsExactly("20 hoofdstukken", "21 hoofdstukken");
  }

  @Test
  void aFacetOfManyValuesFoldsInAllButTheFirstDozen() {
    StringBuilder all = new StringBuilder("-- handbook.yml --\ntitle: T\nlanguage: nl\n");
    all.append("facets: {thema: {label: Thema, values: {");
    for (int i = 10; i < 30; i++) {
      all.append("v").append(i).append(": Waarde ").append(i).append(i < 29 ? ", " : "}}}\n");
    }
    for (int i = 10; i < 30; i++) {
      all.append("-- interventions/i").append(i).append(".md --\n---\ntitle: Oefening ").append(i);
      all.append("\naim: Iets.\nform: exercise\nthema: v").append(i).append("\n---\n");
    }
    Site site = MiniHandbook.of(all.toString()).build(temp);
    Document page = site.page("index.html");
    assertThat(page.select(".way > .door-list > li")).hasSize(12);
    assertThat(page.select(".way > details > .door-list > li")).hasSize(8);
    assertThat(page.select(".way > details > summary").text()).isEqualTo("En nog 8");
    Document value = site.page("facets/thema/v25.html");
    assertThat(value.select(".facet-words > ul > li")).hasSize(13);
    assertThat(value.select(".facet-words > ul > li:last-child").text()).startsWith("Waarde 25");
    assertThat(value.select(".facet-words > details > ul > li")).hasSize(7);
    assertThat(value.select(".facet-words > details > summary").text()).isEqualTo("En nog 7");
  }

  @Test
  void veryLongContentsNameTheirChaptersOnly() {
    StringBuilder all = new StringBuilder();
    for (int i = 100; i < 200; i++) {
      all.append("-- chapters/a").append(i).append(".md --\n---\ntitle: Aa ").append(i);
      all.append("\nsummary: Kort.\n---\nTekst.\n");
    }
    assertThat(front(all.toString()).select(".chapter-summary")).hasSize(100);
    all.append(chapter("b", "Bee"));
    assertThat(front(all.toString()).select(".chapter-summary")).isEmpty();
  }

  @Test
  void aGroupWithinAGroupIsATitleAndNoLink() {
    Document page =
        front(
            "-- handbook.yml --\ntitle: T\nlanguage: nl\nnav:\n  - title: Deel\n"
                + "    chapters: [b, {title: Hoek, chapters: [a]}]\n"
                + chapter("a", "Aa")
                + chapter("b", "Bee"));
    assertThat(page.select(".nav-list .nav-group > summary").text()).isEqualTo("Hoek");
    assertThat(page.select(".sidebar a[href=''], .sidebar a:not([href])")).isEmpty();
    assertThat(page.select(".sidebar a[href^=chapters]").eachText())
        .containsExactly("1 Bee", "2 Aa");
  }

  @Test
  void termsAndPeopleMayBeInAListAndInFilesAtOnce() {
    Site site =
        MiniHandbook.of(
                """
                -- terms.yml --
                - {id: regie, title: regie, definition: Zelf kiezen.}
                -- terms/diep/02-sturing.md --
                ---
                title: sturing
                definition: Zelf *sturen*.
                ---
                -- people.yml --
                - {id: jan, given: Jan, family: Jansen}
                -- people/piet.md --
                ---
                given: Piet
                family: Pietersen
                ---
                """)
            .build(temp);
    assertThat(site.diagnostics()).isEmpty();
    assertThat(site.page("glossary.html").select("#regie, #sturing")).hasSize(2);
    assertThat(site.page("people.html").select("#jan, #piet")).hasSize(2);
  }

  @Test
  void anIdInAListAndInAFileIsReportedOnceWithBothPlaces() {
    Site site =
        MiniHandbook.of(
                """
                -- terms.yml --
                - {id: regie, title: regie, definition: Zelf kiezen.}
                -- terms/regie.md --
                ---
                title: regie
                definition: Ook zelf kiezen.
                ---
                """)
            .build(temp);
    assertThat(site.diagnostics()).hasSize(1);
    assertThat(site.diagnostics().get(0).file()).isEqualTo("terms.yml");
    assertThat(site.diagnostics().get(0).toString()).contains("terms/regie.md:2");
  }

  @Test
  void everyKindSaysItsStandingItsFacetsAndItsRights() {
    String common =
        """
        setting: group
        status: review
        stub: true
        aliases: [anders]
        updated: 2026-03-05
        rights: {status: redrawn, holder: Redactie, licence: "https://example.org/l", note: Vrij}
        """;
    String keys = common.strip().replace("\n", ", ").replace("setting: group", "setting: [group]");
    Site site =
        MiniHandbook.of(
                ("-- chapters/a.md --\n---\ntitle: Aa\n" + common + "---\n")
                    + ("-- courses/c.yml --\ntitle: Cee\n" + common)
                    + ("-- terms.yml --\n- {id: t, title: te, definition: D., " + keys + "}\n")
                    + ("-- people.yml --\n- {id: p, family: Pee, " + keys + "}\n"))
            .build(temp);
    assertThat(site.published()).as("%s", site.diagnostics()).isTrue();
    for (String place :
        new String[] {
          "chapters/a.html main", "courses/c.html main", "glossary.html #t", "people/p.html main"
        }) {
      String[] at = place.split(" ", 2);
      String text = site.page(at[0]).select(at[1]).text();
      assertThat(text)
          .as(place)
          .contains("wordt nagekeken", "beschreven", "anders", "5 maart 2026", "Setting", "groep")
          .contains("hertekend, rechthebbende: Redactie, https://example.org/l. Vrij");
    }
  }

  @Test
  void authorsAndALogoStandOnEveryPage() {
    Document page =
        front(
            """
            -- handbook.yml --
            title: T
            language: nl
            authors: [An, Bo]
            theme: {logo: assets/l.svg}
            -- assets/l.svg --
            <svg/>
            """);
    assertThat(page.select(".colophon").text()).contains("An, Bo");
    assertThat(page.select(".masthead img").attr("src")).isEqualTo("assets/l.svg");
  }
}
