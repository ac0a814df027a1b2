package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One small handbook with every kind of entry, in every language of the interface. */
class LanguagesTest {
  static final String HANDBOOK =
      """
      -- handbook.yml --
      title: Zzz
      language: LANGUAGE
      accessibility:
        status: partial
        date: 2026-03-05
        contact: [Zzz, zzz@zzz.zzz]
        report: https://zzz.zzz/
        response_days: 1
        limitations: [{what: Zzz, criterion: Zzz, why: Zzz, instead: Zzz, planned: Zzz}]
        complaints: {name: Zzz}
      -- chapters/a.md --
      ---
      title: Aaa
      interventions: [b]
      ---

      ## Kkk

      Lll [[b]], [[t]] [@r, p. 3].

      ![[m]]

      ::: example
      Mmm
      :::
      -- interventions/b.md --
      ---
      title: Bbb
      aim: Ddd
      form: exercise
      duration: 1–2 h
      group_size: 3–12
      setting: [individual, team]
      steps: [{text: Eee, time: 10 min}]
      contraindications: [Fff]
      ---
      -- models/m.yml --
      title: Ooo
      alt: Ppp.
      rights: {status: own}
      archetype: rings
      rings: [{id: r, label: Rrr}]
      nodes:
        - {id: een, label: Qqq, at: {ring: r, hour: 12}, use: [b]}
        - {id: twee, label: Sss, at: {ring: r, hour: 6}}
      edges: [{from: een, to: twee}]
      -- cases/c.md --
      ---
      title: Ccc
      subject: {kind: fictional, pseudonym: Xxx}
      issue: Ttt
      steps: [{title: Uuu, uses: [b]}]
      outcome: Vvv
      discussion: [Www]
      ---
      -- courses/e.yml --
      title: Kkkk
      goals: [Llll]
      study_load: 4 h
      sessions:
        - title: Mmmm
          start: "09:30"
          blocks:
            - {use: b, kind: explore, note: Nnnn}
            - {title: Oooo, kind: break, duration: 15 min}
      -- terms.yml --
      - {id: t, title: Yyy, definition: Iii}
      -- people.yml --
      - {id: p, given: Jjj, family: Nnn}
      -- references.yml --
      - {id: r, type: book, title: Hhh, author: [{given: G., family: Ggg}], issued: 2001}
      """;

  @TempDir Path temp;

  private Site build(String language) {
    Site site =
        MiniHandbook.of(HANDBOOK.replace("LANGUAGE", language)).build(temp.resolve(language));
    assertThat(site.diagnostics()).isEmpty();
    return site;
  }

  @ParameterizedTest
  @CsvSource({
    "nl, Doel, Interventies, oefening, individueel, Literatuur",
    "en, Aim, Interventions, exercise, individual, Literature",
    "de, Ziel, Interventionen, Übung, einzeln, Literatur",
    "fr, But, Interventions, exercice, individuel, Bibliographie"
  })
  void theInterfaceSpeaksTheLanguageOfTheHandbook(
      String language, String aim, String list, String form, String setting, String literature) {
    Site site = build(language);
    site.pages()
        .forEach(
            (path, page) ->
                assertThat(page.select("html").attr("lang")).as(path).isEqualTo(language));
    Document page = site.page("interventions/b.html");
    assertThat(page.select(".aim .label").text()).isEqualTo(aim);
    assertThat(page.select(".breadcrumbs").text()).contains(list);
    assertThat(page.select(".fact-form dd").text()).isEqualToIgnoringCase(form);
    assertThat(page.select(".fact-setting dd").text()).containsIgnoringCase(setting);
    assertThat(site.page("chapters/a.html").select(".literature h2").text()).isEqualTo(literature);
    assertThat(Crawler.of(site).broken()).isEmpty();
  }

  /** Whatever is the same in two languages is the author's, or too short to differ. */
  @ParameterizedTest
  @CsvSource({"nl, en", "nl, de", "nl, fr", "en, de", "en, fr", "de, fr"})
  void noSentenceIsTheSameInTwoLanguages(String one, String other) {
    Set<String> shared = sentences(build(one));
    shared.retainAll(sentences(build(other)));
    assertThat(shared).isEmpty();
  }

  /** French has a space before a colon, at which no line may break. */
  @ParameterizedTest
  @CsvSource({
    "fr, Interventions\u00A0: Bbb, Modèle\u00A01\u00A0: Ooo, Traite\u00A0: Bbb",
    "nl, Interventies: Bbb, Model\u00A01: Ooo, Behandelt: Bbb"
  })
  void aColonStandsAsTheLanguageWantsIt(
      String language, String words, String caption, String relation) {
    Site site = build(language);
    assertThat(site.page("models/m.html").select("li").stream().map(Element::wholeText))
        .anySatisfy(item -> assertThat(item).startsWith(words));
    assertThat(site.page("models/m.html").select(".figure-frame").attr("aria-label"))
        .isEqualTo(caption);
    assertThat(site.page("map.html").select(".text-version li").stream().map(Element::wholeText))
        .anySatisfy(item -> assertThat(item).startsWith(relation));
  }

  /** The texts of two words or more in which no word is the author's. */
  private static Set<String> sentences(Site site) {
    Set<String> found = new TreeSet<>();
    for (Document page : site.pages().values()) {
      page.body().stream()
          .map(element -> element.ownText().strip())
          .filter(text -> text.matches(".*\\p{L}{3,}\\s+\\p{L}{3,}.*"))
          .filter(text -> !text.matches("(?s).*(\\p{L})(?i:\\1)(?i:\\1).*"))
          .forEach(found::add);
    }
    return found;
  }

  @Test
  void everyPageLeadsToTheStatementAboutAccessibilityWhereThereIsOne() {
    Site site = build("nl");
    site.pages()
        .forEach(
            (path, page) ->
                assertThat(page.select(".colophon a[href$=accessibility.html]"))
                    .as(path)
                    .hasSize(1));
    Document page = site.page("accessibility.html");
    assertThat(page.select(".summary").text())
        .isEqualTo("Zzz voldoet gedeeltelijk aan WCAG 2.2 AA.");
    assertThat(page.select(".fact-date dd").text()).isEqualTo("5 maart 2026");
    assertThat(page.select("main a[href^=mailto]").eachText()).containsExactly("zzz@zzz.zzz");
    assertThat(page.text()).contains("binnen 1 werkdag.");
    String without = HANDBOOK.replaceFirst("(?s)accessibility:.*?-- chapters", "-- chapters");
    Site other = MiniHandbook.of(without.replace("LANGUAGE", "nl")).build(temp.resolve("without"));
    assertThat(other.files()).doesNotContainKey("accessibility.html");
    assertThat(other.page("index.html").select(".colophon a[href*=accessib]")).isEmpty();
  }

  @Test
  void whatIsInAnotherLanguageSaysSo() {
    Site site =
        MiniHandbook.of(
                """
                -- handbook.yml --
                title: Proef
                language: nl
                editions: {participant: {label: Deelnemer}, trainer: {label: Trainer}}
                -- chapters/a.md --
                ---
                title: A
                ---
                In [een *state* of *flow*]{lang=en} is er flow [@r].

                ::: {lang=en}
                > Work is love.

                ::: trainer
                Hidden.
                :::
                :::
                -- terms.yml --
                - {id: t, title: flow, language: en, definition: Iets., translations: {de: Fluss}}
                -- references.yml --
                - {id: r, type: book, title: Working Identity, author: [{family: Ibarra}], issued: 2003, language: en}
                """)
            .build(temp)
            .edition("participant");
    Document page = site.page("chapters/a.html");
    assertThat(page.select("p > span[lang=en]").text()).isEqualTo("een state of flow");
    assertThat(page.select("div[lang=en] > blockquote").text()).isEqualTo("Work is love.");
    assertThat(page.text()).doesNotContain("Hidden");
    assertThat(page.select("a.entry-term[lang=en]").eachText()).contains("flow");
    assertThat(page.select(".literature em [lang=en]").text()).isEqualTo("Working Identity");
    Document glossary = site.page("glossary.html");
    assertThat(glossary.select("h3[lang=en]").text()).isEqualTo("flow");
    assertThat(glossary.select("span[lang=de]").text()).isEqualTo("Fluss");
  }

  @ParameterizedTest
  @CsvSource({"nl, Per fase", "en, By phase", "de, Nach Phase", "fr, Par phase"})
  void nounsKeepTheirCapitalInGermanOnly(String language, String heading) {
    String phase = language.equals("nl") ? "Fase" : "Phase";
    String ways =
        """
        -- handbook.yml --
        title: Zzz
        language: %s
        facets: {phase: {label: %s, values: {x: Yyy}}}
        -- interventions/b.md --
        ---
        title: Bbb
        aim: Ddd
        phase: x
        ---
        """;
    Site site = MiniHandbook.of(ways.formatted(language, phase)).build(temp.resolve(language));
    assertThat(site.page("index.html").select("h2").eachText()).contains(heading);
    String names = site.page("interventions/index.html").select(".filters-names").text();
    assertThat(names).isNotEmpty().isEqualTo(heading.substring(heading.indexOf(' ') + 1));
  }

  @Test
  void anUnknownLanguageIsReported() {
    Site site = MiniHandbook.of(HANDBOOK.replace("LANGUAGE", "xx")).build(temp);
    assertThat(site.published()).isFalse();
  }

  private static final String FOREIGN =
      """
      -- models/groei.yml --
      title: Groeigesprek
      alt: Twee stappen.
      rights: {status: own}
      archetype: steps
      nodes:
        - {id: goal, label: Goal, sub: wat je wilt, language: en}
        - {id: wil, label: Wil}
      edges: [{from: wil, to: goal, label: opnieuw}]
      -- models/steun.yml --
      title: Steun
      alt: Een kring.
      rights: {status: own}
      language: en
      archetype: rings
      rings: [{id: near, label: Near, sub: what is close}]
      nodes:
        - {id: trust, label: Trust, sub: comes first, at: {ring: near, hour: 12}, ref: groei}
        - {id: hoop, label: Hoop, language: nl, at: {ring: near, hour: 6}}
      edges: [{from: trust, to: hoop, label: gives}]
      groups: [{id: both, label: Together, members: [trust, hoop]}]
      """;

  @Test
  void oneLabelOfADrawingMaySayItsLanguage() {
    Document page = MiniHandbook.of(FOREIGN).build(temp).sound().page("models/groei.html");
    Elements words = page.select(".figure-model [lang]");
    assertThat(words.eachAttr("lang")).containsOnly("en");
    assertThat(words.eachText()).containsOnly("Goal");
    assertThat(page.select(".drawing text.node-label[lang]")).isNotEmpty();
    assertThat(page.select(".text-version [lang]")).hasSize(2);
  }

  @Test
  void soDoAllWordsOfADrawingAndNothingAroundThem() {
    Document page = MiniHandbook.of(FOREIGN).build(temp).sound().page("models/steun.html");
    assertThat(page.select(".figure-frame > svg").eachAttr("lang")).containsOnly("en");
    assertThat(page.select(".drawing > title, .drawing > desc").eachAttr("lang"))
        .containsOnly("nl");
    assertThat(page.select(".drawing text[lang=nl]").eachText()).containsOnly("Hoop");
    assertThat(page.select(".text-version [lang=en]").eachText())
        .contains("Trust", "Near", "comes first", "gives", "Near (what is close)", "Together");
    assertThat(page.select(".text-version").text())
        .contains("Onderdelen: Near (what is close).", "Trust (Near): comes first", ": gives");
    assertThat(page.select("figcaption").text()).isEqualTo("Model 2 Steun");
    assertThat(page.select(".node-table th [lang=en]").eachText())
        .containsExactly("Trust", "comes first");
  }
}
