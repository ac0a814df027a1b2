package dev.vademecum;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written on one side can be read on both. */
class RelationsTest {
  private static final String KEYS = "aim: Doel.\n";

  private static final String HANDBOOK =
      """
      -- handbook.yml --
      title: Proef
      language: nl
      autolink: {term: first-in-section, intervention: first-in-section}
      -- chapters/hoofd.md --
      ---
      title: Hoofdstuk
      models: [ring]
      interventions: [lijn]
      cases: [tom]
      see_also: [ander]
      ---
      Wie [[lijn]] zegt. Volgens dr. A.B. Visser is een [[kompas]] (zie o.a. *Het boek*) nuttig. Klaar.
      -- chapters/ander.md --
      ---
      title: Ander hoofdstuk
      ---
      ![[ring]]

      Soms <b>helpt</b> een roos & een doel < twee. Altijd.
      -- interventions/lijn.md --
      ---
      title: Lijn
      aim: Doel.
      models: ["ring#willen"]
      creator: visser
      precedes: kompas
      sources: boek
      ---
      -- interventions/kompas.md --
      ---
      title: Kompas
      aim: Doel.
      alternative_to: roos
      ---
      -- interventions/roos.md --
      ---
      title: Roos
      aim: Doel.
      variation_of: lijn
      combines_with: kompas
      worksheet: ring
      ---
      -- models/ring.yml --
      title: Ring
      archetype: cycle
      alt: Een kring met drie woorden
      creator: visser
      rights: {status: own}
      nodes:
        - {id: willen, label: Willen, term: doel}
        - {id: kunnen, label: Kunnen, use: [kompas], ref: ander}
        - {id: vraag, label: Vraag}
      -- cases/tom.md --
      ---
      title: Tom
      subject: {kind: fictional}
      issue: Een vraag
      chapters: [hoofd]
      models: [ring]
      steps:
        - {title: Begin, uses: [lijn], text: Tom heeft een doel.}
        - {title: Midden, uses: [lijn, kompas]}
      ---
      -- courses/cursus.yml --
      title: Cursus
      sessions:
        - {title: Een, blocks: [{use: roos, duration: 10 min}]}
        - {title: Twee, blocks: [{use: roos, duration: 10 min}, {use: chapter:hoofd, duration: 5 min}]}
      -- terms.yml --
      - {id: doel, title: doel, definition: D., forms: [doelen], opposite: middel}
      - {id: middel, title: middel, definition: "Wat bij [[doelen]] past.", see: doel}
      -- people.yml --
      - {id: visser, family: Visser, given: A.B.}
      -- references.yml --
      - {id: boek, type: book, title: Het boek, author: [{family: Visser, given: A.B.}], issued: "2001"}
      """;

  @TempDir static Path temp;
  private static Site site;

  @BeforeAll
  static void build() {
    site = MiniHandbook.of(HANDBOOK).build(temp);
    assertThat(site.published()).as("%s", site.diagnostics()).isTrue();
  }

  private static Element backlink(Element within, String from) {
    return within.select(".backlink-list > li").stream()
        .filter(item -> item.select("> a").text().equals(from))
        .findFirst()
        .orElseThrow(() -> new AssertionError(from + " is not in " + within.text()));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          models/ring.html, Hoofdstuk, behandelt dit
          models/ring.html, Ander hoofdstuk, toont dit
          models/ring.html, Roos, gebruikt dit
          models/ring.html, Tom, gebruikt dit
          interventions/lijn.html, Hoofdstuk, behandelt dit
          interventions/lijn.html, Tom, 'gebruikt dit in stap 1, 2'
          interventions/kompas.html, Ring, bij ‘Kunnen’
          interventions/kompas.html, Tom, gebruikt dit in stap 2
          interventions/kompas.html, Hoofdstuk, noemt dit
          interventions/roos.html, Cursus, 'gebruikt dit in sessie 1, 2'
          interventions/roos.html, Ander hoofdstuk, noemt dit
          cases/tom.html, Hoofdstuk, behandelt dit
          chapters/hoofd.html, Tom, hoort hierbij
          chapters/hoofd.html, Cursus, gebruikt dit in sessie 2
          chapters/ander.html, Hoofdstuk, verwijst hierheen
          chapters/ander.html, Ring, bij ‘Kunnen’
          """)
  void everyPageSaysWhatPointsAtItAndHow(String page, String from, String wording) {
    assertThat(wording(site, page, from)).isEqualTo(wording);
  }

  private static String wording(Site site, String page, String from) {
    Element backlinks = site.page(page).expectFirst(".backlinks");
    return backlink(backlinks, from).select(".relation").text();
  }

  @Test
  void anInterventionThatPlacesItselfAtANodeStandsInItsRow() {
    Element row = site.page("models/ring.html").expectFirst("#part-node-willen");
    assertThat(row.select("a.entry-intervention").eachText()).contains("Lijn");
    assertThat(site.page("models/ring.html").select(".backlinks a").eachText())
        .doesNotContain("Lijn");
  }

  @ParameterizedTest
  @CsvSource({
    "lijn, Gaat vooraf aan, Kompas",
    "kompas, Volgt op, Lijn",
    "kompas, In plaats van, Roos",
    "roos, In plaats van, Kompas",
    "roos, Variant van, Lijn",
    "lijn, Heeft als variant, Roos",
    "roos, Gaat goed samen met, Kompas",
    "kompas, Gaat goed samen met, Roos"
  })
  void interventionsSayHowTheyGoTogetherOnBothSides(String page, String wording, String other) {
    String text = site.page("interventions/" + page + ".html").select("main").text();
    assertThat(text).containsPattern(wording + "[\\s·:,A-Za-z]*" + other);
  }

  @Test
  void termsAndPeopleHaveThemToo() {
    Document glossary = site.page("glossary.html");
    Element term = glossary.expectFirst("#doel");
    assertThat(term.select(".mark").eachText()).contains("Modellen", "Casussen", "Begrippen");
    assertThat(backlink(term, "Tom").select(".context").text()).isEqualTo("Tom heeft een doel.");
    assertThat(backlink(term, "middel").select(".context").text())
        .isEqualTo("Wat bij doelen past.");
    Element person =
        requireNonNull(site.page("people.html").expectFirst("#visser").closest("section"));
    assertThat(person.text()).contains("Lijn", "Ring");
  }

  @Test
  void theSentenceAroundAMentionIsWholeAndWithoutMarkup() {
    Element hoofd =
        backlink(site.page("interventions/kompas.html").expectFirst(".backlinks"), "Hoofdstuk");
    assertThat(hoofd.select(".context").text())
        .isEqualTo("Volgens dr. A.B. Visser is een Kompas (zie o.a. Het boek) nuttig.");
    Element ander =
        backlink(site.page("interventions/roos.html").expectFirst(".backlinks"), "Ander hoofdstuk");
    assertThat(ander.select(".context").html())
        .isEqualTo("Soms helpt een <mark>roos</mark> &amp; een doel &lt; twee.");
  }

  @Test
  void theMostSpecificRelationsComeFirst() {
    Element group = site.page("interventions/kompas.html").expectFirst(".backlinks");
    for (Element list : site.page("models/ring.html").select(".backlink-list")) {
      assertThat(list.children().stream().map(item -> item.select("> a").text()).distinct().count())
          .isEqualTo(list.childrenSize());
    }
    assertThat(group.select("p.mark").eachText())
        .containsExactly("Hoofdstukken", "Modellen", "Casussen");
    Document page = sorted();
    assertThat(page.select(".backlink-list > li .relation").eachText())
        .containsExactly("behandelt dit", "toont dit", "noemt dit");
  }

  private Document sorted() {
    Site sorted =
        MiniHandbook.of(
                """
                -- interventions/lijn.md --
                ---
                title: Lijn
                aim: Doel.
                ---
                -- chapters/a.md --
                ---
                title: A
                ---
                De lijn. Weer [[lijn]].
                -- chapters/b.md --
                ---
                title: B
                ---
                ![[lijn]]
                -- chapters/c.md --
                ---
                title: C
                interventions: [lijn]
                ---
                Ook [[lijn]].
                """)
            .build(temp.resolve("sorted"));
    return sorted.page("interventions/lijn.html");
  }

  @Test
  void aLongSentenceIsCutBetweenWords() {
    String words = "woord en nog een woord ".repeat(20);
    Site site =
        MiniHandbook.of(
                "-- chapters/a.md --\n---\ntitle: A\n---\n"
                    + words
                    + "[[lijn]] "
                    + words
                    + "\n-- interventions/lijn.md --\n---\ntitle: Lijn\n"
                    + KEYS
                    + "---\n")
            .build(temp.resolve("long"));
    String context = site.page("interventions/lijn.html").select(".context").text();
    assertThat(context).hasSizeBetween(200, 340).startsWith("… ").endsWith("…");
    assertThat(List.of(context.replaceAll("[….]", "").strip().split(" ", -1)))
        .isSubsetOf("woord", "en", "nog", "een", "Lijn");
  }

  @ParameterizedTest
  @CsvSource({
    "nl, behandelt dit, bij ‘Kunnen’",
    "en, treats this, at ‘Kunnen’",
    "de, behandelt dies, bei „Kunnen“",
    "fr, en traite, sous « Kunnen »"
  })
  void theWordingIsInTheLanguageOfTheHandbook(String language, String treated, String node) {
    Path folder = temp.resolve(language);
    Site site =
        MiniHandbook.of(HANDBOOK.replace("language: nl", "language: " + language)).build(folder);
    assertThat(wording(site, "models/ring.html", "Hoofdstuk")).isEqualTo(treated);
    assertThat(wording(site, "interventions/kompas.html", "Ring")).isEqualTo(node);
  }

  @Test
  void aWordThatIsEverywhereIsNamedFortyTimesAndSearchedForBeyond(@TempDir Path other) {
    StringBuilder source = new StringBuilder("-- handbook.yml --\ntitle: Proef\nlanguage: nl\n");
    source.append(
        "-- terms.yml --\n- id: vraag\n  title: Kern & vraag\n  definition: Waar het om gaat.\n");
    for (int i = 0; i < 43; i++) {
      source.append("-- chapters/c").append(i).append(".md --\n---\ntitle: Deel ").append(i);
      source.append("\n---\nDe kern & vraag.\n");
    }
    Element term =
        MiniHandbook.of(source.toString()).build(other).page("glossary.html").expectFirst("#vraag");
    assertThat(term.select("p a.entry-chapter")).hasSize(40);
    assertThat(term.select(".in-margin > p a")).as("in sight").hasSize(4);
    assertThat(term.select(".more-places summary").text()).isEqualTo("En nog 39");
    assertThat(term.select(".sentences li")).hasSize(12);
    Element rest = requireNonNull(term.selectFirst("a[href^=search]"));
    assertThat(rest.text()).isEqualTo("en nog 3");
    assertThat(rest.attr("href")).isEqualTo("search.html?q=Kern+%26+vraag&kind=chapter");
  }
}
