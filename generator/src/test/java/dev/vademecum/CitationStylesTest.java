package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.citation.CitationStyle;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each kind of style makes of a page. */
class CitationStylesTest {
  private static final String HANDBOOK =
      """
      -- handbook.yml --
      title: Proef
      language: nl
      citation: {style: STYLE}
      -- refs.bib --
      @book{hoof, author = {van Hoof, Jan and Bos, Ann and Dijk, Cor and El, Dirk}, title = {Werk & <b>leren</b>}, year = 1998, publisher = {Boom}, address = {Assen}}
      @article{aap, author = {Aap, A.}, title = {Artikel}, journal = {Blad}, volume = 2, pages = {3--9}, year = 2001, doi = {10.1/x}}
      @unpublished{los, author = {Los, L.}, title = {Ongedrukt stuk}, year = 2003}
      @letter{brief, author = {Post, P.}, title = {Brief aan Bos}, year = 2004}
      @online{site, title = {Plek}, url = {https://example.org/a?b=1&c=2}, urldate = {2024-03-05}}
      -- chapters/a.md --
      ---
      title: Aap
      ---

      Eerst [zie @hoof, p. 25; ook @aap]. Een noot.[^1] Volgens @aap [p. 4] is het zo [@site; @los; @brief].

      [^1]: In de noot [@hoof, hfst. 3].
      """;

  @TempDir Path temp;

  private Site built(String style) {
    Site site = MiniHandbook.of(HANDBOOK.replace("STYLE", style)).build(temp);
    assertThat(site.diagnostics()).isEmpty();
    return site;
  }

  static List<String> styles() {
    return CitationStyle.names();
  }

  @ParameterizedTest
  @MethodSource("styles")
  void everyStyleGivesWholeEntriesInOurOwnMarkup(String style) {
    Site site = built(style);
    for (Document page : List.of(site.page("bibliography.html"), site.page("chapters/a.html"))) {
      assertThat(page.select("[style], font, center")).isEmpty();
      assertThat(page.select(".reference, .references > li")).allMatch(e -> e.text().length() > 10);
      assertThat(page.select("a a")).isEmpty();
    }
    assertThat(site.page("bibliography.html").select(".reference"))
        .extracting(Element::text)
        .anyMatch(text -> text.contains("Werk"))
        .noneMatch(text -> text.toLowerCase(Locale.ROOT).matches(".*doi: ?https.*"))
        .anyMatch(
            text -> text.contains("https://example.org/a?b=1&c=2") || style.startsWith("univ"));
    assertThat(site.page("chapters/a.html").select("a[id], span.citation[id]")).isNotEmpty();
  }

  @Test
  void aStyleWithNotesPutsCitationsAmongTheFootnotesInTheirOrder() {
    Document page = built("chicago-notes-bibliography").page("chapters/a.html");
    assertThat(page.select("sup.footnote-ref a").eachText()).containsExactly("1", "2", "3", "4");
    assertThat(page.select(".footnotes > ol > li")).hasSize(4);
    assertThat(page.select("#fn-1").text()).startsWith("zie Jan van Hoof");
    assertThat(page.select("#fn-2").text())
        .isEqualTo("In de noot Van Hoof e.a., Werk & leren, 3. ↩");
    assertThat(page.select("#fn-3").text()).isEqualTo("Aap, “Artikel”, 4. ↩");
    assertThat(page.select("main p").eachText())
        .anyMatch(text -> text.contains("Volgens Aap3 is het zo4."));
  }

  @Test
  void aNoteSaysLessOfAWorkThatComesBack() {
    String again =
        "Eerst [@aap]. Weer [@aap]. Op een plaats [@aap, p. 4]. Dan [@hoof]. En [@aap]. Maar [-@hoof].";
    String handbook = HANDBOOK.replaceFirst("(?s)Eerst .*", again + "\n");
    String style = "universiteit-utrecht-onderzoeksgids-geschiedenis";
    Site site = MiniHandbook.of(handbook.replace("STYLE", style)).build(temp);
    List<String> notes = site.page("chapters/a.html").select(".footnotes > ol > li").eachText();
    assertThat(notes.get(0)).startsWith("A. Aap, ‘Artikel’, Blad");
    assertThat(notes.get(1)).isEqualTo("Ibidem. ↩");
    assertThat(notes.get(2)).isEqualTo("Ibidem, 4. ↩");
    assertThat(notes.get(3)).startsWith("Jan van Hoof e.a., Werk & leren");
    assertThat(notes.get(4)).isEqualTo("Aap, ‘Artikel’. ↩");
    assertThat(notes.get(5)).isEqualTo("Werk & leren. ↩");
    assertThat(site.page("chapters/a.html").select("main p").text()).contains("Eerst1. Weer2.");
  }

  @Test
  void numbersFollowTheText() {
    Document page = built("ieee").page("chapters/a.html");
    assertThat(page.expectFirst("span.citation").text()).contains("[1").contains("[2");
    assertThat(built("ieee").page("bibliography.html").select(".reference").eachText())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("[1] "),
            second -> assertThat(second).startsWith("[2] "),
            third -> assertThat(third).startsWith("[3] "),
            fourth -> assertThat(fourth).startsWith("[4] "),
            fifth -> assertThat(fifth).startsWith("[5] "));
  }

  @Test
  void wordsOfTheHandbookComeBeforeThoseOfTheStyle() {
    String terms = "apa, terms: {et-al: e.a., \"&\": en}";
    assertThat(built(terms).page("chapters/a.html").select("span.citation").text())
        .contains("Van Hoof e.a., 1998");
  }

  @Test
  void whatAWorkLacksLeavesNoSignsBehindAndNoWordIsEnglish() {
    String handbook =
        """
        -- handbook.yml --
        title: Proef
        language: nl
        citation: {style: STYLE}
        -- refs.bib --
        @book{a, author = {Aap, A.}, title = {Boek}, translator = {Bos, A.}, year = 2001, origdate = {1901}, chapter = 3, publisher = {Boom}}
        @book{b, author = {Aap, B.}, title = {Boek}, editor = {Bos, A. and Vos, A. and Das, A. and Lam, A. and Os, A. and Kip, A. and Gans, A. and Eend, A. and Mus, A. and Mees, A. and Uil, A.}, translator = {Vos, A.}, year = 2001, publisher = {Boom}}
        @article{c, author = {Aap, C.}, title = {Stuk}, year = 2001, journal = {Blad}, eprint = {2001.1}, eprinttype = {arxiv}}
        -- chapters/a.md --
        ---
        title: Aap
        ---

        Zo [@a; @b; @c].
        """;
    for (String style : CitationStyle.names()) {
      Site site = MiniHandbook.of(handbook.replace("STYLE", style)).build(temp);
      assertThat(site.page("bibliography.html").select(".reference").eachText())
          .as(style)
          .hasSize(3)
          .noneMatch(text -> text.matches(".*(?:\\. ?\\.|, ?,|; ?;|: ?[.,;]|\\( ?[.,;]).*"))
          .noneMatch(text -> text.matches(".*(?i:chapter|original|published|article).*"));
    }
  }

  @Test
  void worksThatReadTheSameShowMoreNamesAndThenLetters() {
    String handbook =
        """
        -- handbook.yml --
        title: Proef
        language: nl
        citation: {style: chicago-author-date}
        -- refs.bib --
        @book{a, author = {Aap, A. and Bos, B. and Cor, C. and Das, D.}, title = {Eerste}, year = 2001}
        @book{b, author = {Aap, A. and Bos, B. and Vos, V. and Das, D.}, title = {Tweede}, year = 2001}
        @book{c, author = {Aap, A. and Bos, B. and Vos, V. and Das, D.}, title = {Derde}, year = 2001}
        @book{d, author = {Aap, A. and Bos, B. and Vos, V. and Das, D.}, title = {Vierde}, year = 2002}
        -- chapters/a.md --
        ---
        title: Aap
        ---

        Zo [@a], [@b], [@c], [@d].
        """;
    assertThat(MiniHandbook.of(handbook).build(temp).page("chapters/a.html").select(".citation"))
        .extracting(Element::text)
        .satisfiesExactly(
            first -> assertThat(first).contains("Aap, Bos, Cor").contains("2001"),
            second -> assertThat(second).contains("Aap, Bos, Vos").contains("2001b"),
            third -> assertThat(third).contains("Aap, Bos, Vos").contains("2001a"),
            fourth -> assertThat(fourth).contains("Aap e.a. 2002"));
  }

  @Test
  void numbersInARowAreARange() {
    String cited = "Eerst [@hoof; @aap; @site] en [@hoof; @site].";
    String handbook = HANDBOOK.replaceFirst("(?s)Eerst .*", cited + "\n");
    Document page =
        MiniHandbook.of(handbook.replace("STYLE", "vancouver")).build(temp).page("chapters/a.html");
    assertThat(page.select(".citation").eachText()).containsExactly("(1–3)", "(1,3)");
  }

  @Test
  void aStyleWithNotesHasBracketsWhereNoNoteCanBe() {
    String handbook =
        HANDBOOK
            .replace("STYLE", "chicago-notes-bibliography")
            .replace(
                "title: Aap\n",
                "title: Aap\nsummary: Kort [@aap, p. 4].\nkey_points: Volgens @aap.\n");
    Document page = MiniHandbook.of(handbook).build(temp).page("chapters/a.html");
    assertThat(page.expectFirst(".summary").text())
        .isEqualTo("Kort (A. Aap, “Artikel”, Blad 2 (2001): 4, https://doi.org/10.1/x).");
    assertThat(page.expectFirst(".key-points li").text())
        .isEqualTo("Volgens Aap (“Artikel”, Blad 2 (2001): 3–9, https://doi.org/10.1/x).");
  }
}
