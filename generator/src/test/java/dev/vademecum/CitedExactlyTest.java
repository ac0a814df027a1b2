package dev.vademecum;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.MessageLanguage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as a citation, and what does not. */
class CitedExactlyTest {
  private static final int WORKS = 30;

  @TempDir Path temp;

  @Test
  void exactlyWhatIsWrittenIsCitedAndTheRestIsNot() {
    StringBuilder works = new StringBuilder("-- werk.bib --\n");
    StringBuilder text = new StringBuilder("-- chapters/a.md --\n---\ntitle: A\n---\n\n");
    for (int i = 0; i < WORKS; i++) {
      works.append("@book{werk:%d_x, title = {Titel %d}, year = %d}\n".formatted(i, i, 1950 + i));
      String cited = i % 3 == 0 ? "Volgens @werk:%d_x." : "Zo [zie -@werk:%d_x, p. 3].";
      String other = "Mail ik@werk:%1$d_x.nl, `@werk:%1$d_x` of \\@werk:%1$d_x.";
      text.append((i % 5 == 0 ? other : cited).formatted(i)).append("\n\n");
    }
    text.append(
        "Volg @handle, zie [[a]].\n\n```java\n@Override [@weg]\n```\n\n[@weg-1; @werk:1_x]\n");
    Site site = MiniHandbook.of(works.toString() + text).build(temp);

    assertThat(found(site, "unknown-citation")).containsExactly("weg-1");
    assertThat(found(site, "uncited-reference"))
        .containsExactly(
            "werk:0_x", "werk:5_x", "werk:10_x", "werk:15_x", "werk:20_x", "werk:25_x");
  }

  @Test
  void aHandleBeforeACitationStaysAHandleInEveryStyle() {
    String handbook =
        """
        -- handbook.yml --
        title: Proef
        language: nl
        citation: {style: STYLE}
        -- references.yml --
        - {id: aap, type: book, title: Boek, author: [{family: Aap}], issued: 2001}
        -- chapters/a.md --
        ---
        title: A
        summary: Zo zei @handle [@aap, p. 3].
        ---

        Zo zei @handle [@aap, p. 3].
        """;
    Site site = MiniHandbook.of(handbook.replace("STYLE", "apa")).build(temp);
    assertThat(site.diagnostics()).isEmpty();
    assertThat(site.page("chapters/a.html").select("main p").eachText())
        .contains("Zo zei @handle (Aap, 2001, p. 3).");
    assertThat(site.page("chapters/a.html").select("main p span.citation").eachText())
        .contains("(Aap, 2001, p. 3)");
    Site notes =
        MiniHandbook.of(handbook.replace("STYLE", "chicago-notes-bibliography")).build(temp);
    assertThat(notes.page("chapters/a.html").select("main p").eachText())
        .contains("Zo zei @handle1.");
    assertThat(notes.page("chapters/a.html").select("#fn-1").text()).startsWith("Aap, Boek");
  }

  @Test
  void wordsAroundAWorkKeepTheirEmphasisAndAKeyMayHaveAnApostrophe() {
    Site site =
        MiniHandbook.of(
                """
                -- werk.bib --
                @book{o'brien, title = {Boek}, author = {O'Brien, Tim}, year = 2001}
                -- chapters/a.md --
                ---
                title: A
                ---

                Zo [zie *ook* @{o'brien}, p. 3, __passim__ en \\*]. Volgens @{o'brien} [*ibid.* 4].
                """)
            .build(temp);
    assertThat(site.diagnostics()).isEmpty();
    assertThat(site.page("chapters/a.html").select("span.citation").eachAttr("id")).hasSize(2);
    Element first = site.page("chapters/a.html").expectFirst("span.citation");
    assertThat(first.text()).isEqualTo("(zie ook O’Brien, 2001, p. 3, passim en *)");
    assertThat(first.select("em").eachText()).containsExactly("ook");
    assertThat(first.select("strong").eachText()).containsExactly("passim");
    assertThat(site.page("chapters/a.html").select("main p").text())
        .contains("Volgens O’Brien (2001 ibid. 4)");
  }

  @Test
  void aServersAddressIsNoCitationAndAPlaceWithoutALabelOfItsOwnStandsInWords() {
    String text =
        "Van @aap@social.nl of ?x=@aap: [@aap, tabel 3 e.v.], @aap [bijl. 2], [@aap, § 4].";
    Site site =
        MiniHandbook.of(
                """
                -- references.yml --
                - {id: aap, type: book, title: Boek, author: [{family: Aap}], issued: 2001}
                -- chapters/a.md --
                ---
                title: A
                ---

                """
                    + text
                    + "\n\nEn @aap.".repeat(8)
                    + "\n")
            .build(temp);
    assertThat(site.page("chapters/a.html").select("main p").eachText())
        .contains(
            "Van @aap@social.nl of ?x=@aap: (Aap, 2001, tabel 3 e.v.), Aap (2001, bijlage 2), (Aap,"
                + " 2001, par. 4).");
    // eleven places lead back: nine that show and two that unfold
    Element work = site.page("chapters/a.html").expectFirst("#ref-aap");
    assertThat(work.select("> a.backref")).hasSize(9);
    assertThat(work.select("details.more-places a.backref").eachText())
        .containsExactly("↑10", "↑11");
  }

  private static final List<String> PLACES =
      List.of(
          "chapter|summary: Zo [@KEY].",
          "chapter|key_points: [\"Punt [@KEY]\", Volgens @KEY]",
          "chapter|learning_goals: [{id: g, text: \"Je kent [@KEY]\"}]",
          "chapter|rights: {status: redrawn, note: \"Naar [@KEY, p. 3]\"}",
          "chapter|Tekst.[^1]\n\n[^1]: Noot [@KEY].",
          "chapter|![Figuur uit [@KEY] en @KEY](../assets/p.svg)",
          "chapter|| Tabel |\n|---|\n| [@KEY] |",
          "chapter|## Kop [@KEY]",
          "chapter|Lees [dit van @KEY](p1.md).",
          "chapter|> [!TIP]\n> Tip [@KEY]",
          "intervention|aim: Zo [@KEY].",
          "intervention|materials: \"Een pen [@KEY]\"",
          "intervention|contraindications: [\"Niet [@KEY]\"]",
          "intervention|pitfalls: [\"Val [@KEY]\"]",
          "intervention|steps: [{text: \"Stap [@KEY]\"}]",
          "intervention|variants: [{title: V, text: \"Zo [@KEY]\"}]",
          "model|alt: Stappen uit [@KEY] en @KEY",
          "model|caption: Stappen, naar [@KEY]",
          "model|summary: Zo [@KEY].",
          "model|longdesc: Zo [@KEY].",
          "model|strengths: [\"Sterk [@KEY]\"]",
          "model|limitations: [\"Zwak [@KEY]\"]",
          "case|outcome: Zo [@KEY].",
          "case|steps: [{title: S, uses: [p10], insight: \"Zo [@KEY]\"}]",
          "course|goals: [\"Doel [@KEY]\"]",
          "term|definition: Zo [@KEY].",
          "person|summary: Zo [@KEY].");

  private static final Map<String, String> FILES =
      Map.of(
          "chapter", "-- chapters/NAME.md --\n---\ntitle: NAME\nKEYS---\n\nBODY\n",
          "intervention", "-- interventions/NAME.md --\n---\ntitle: NAME\naim: X\nKEYS---\n",
          "model",
              """
              -- models/NAME.yml --
              title: NAME
              archetype: steps
              alt: X
              rights: {status: own}
              nodes: [{id: a, label: A}, {id: b, label: B}]
              KEYS""",
          "case",
              """
              -- cases/NAME.md --
              ---
              title: NAME
              subject: {kind: fictional}
              issue: X
              steps: [{title: S, uses: [p10]}]
              KEYS---
              """,
          "course", "-- courses/NAME.yml --\ntitle: NAME\nKEYS",
          "term", "-- terms.yml --\n- id: NAME\n  title: NAME\n  KEYS",
          "person", "-- people.yml --\n- id: NAME\n  title: NAME\n  family: NAME\n  KEYS");

  /** A file for each place, with a work of its own. */
  private static String handbookWithAllPlaces() {
    StringBuilder works =
        new StringBuilder("-- assets/p.svg --\n")
            .append("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>\n")
            .append("-- references.yml --\n");
    StringBuilder files = new StringBuilder();
    for (int i = 0; i < PLACES.size(); i++) {
      works.append(
          "- {id: k%1$dx, type: book, title: T%1$d, author: [{family: Auteur%1$dx}], issued: 2001}\n"
              .formatted(i));
      String kind = PLACES.get(i).substring(0, PLACES.get(i).indexOf('|'));
      String line = PLACES.get(i).substring(kind.length() + 1).replace("KEY", "k" + i + "x");
      boolean isKey = line.matches("(?s)[a-z_]+: .*");
      String file = requireNonNull(FILES.get(kind));
      if (isKey) {
        file = file.replaceFirst("\n" + line.replaceFirst(":.*", "") + ": .*", "");
      }
      files.append(
          file.replace("NAME", "p" + i)
              .replace("KEYS", isKey ? line + "\n" : "")
              .replace("BODY", isKey ? "" : line));
    }
    return works.append(files).toString();
  }

  @Test
  void whatIsCitedAnywhereStandsThereAndLeadsBack() {
    Site site = MiniHandbook.of(handbookWithAllPlaces()).sound(temp);
    assertThat(found(site, "uncited-reference")).isEmpty();
    for (int i = 0; i < PLACES.size(); i++) {
      Element work = site.page("bibliography.html").expectFirst("#ref-k" + i + "x");
      String href = work.expectFirst(".in-margin a").attr("href");
      String page = href.substring(0, href.indexOf('#'));
      String anchor = href.substring(href.indexOf('#') + 1);
      Element place = site.page(page).expectFirst("[id='" + anchor + "']");
      assertThat(place.outerHtml()).as(PLACES.get(i)).contains("Auteur" + i + "x");
    }
  }

  private static List<String> found(Site site, String code) {
    return site.diagnostics().stream()
        .filter(found -> found.code().id().equals(code))
        .map(found -> found.message().in(MessageLanguage.EN).replaceAll(".*'(.*)'.*", "$1"))
        .toList();
  }
}
