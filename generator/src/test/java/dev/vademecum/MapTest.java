package dev.vademecum;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that shows how the entries of a handbook hang together. */
class MapTest {
  private static final String SMALL =
      """
      -- handbook.yml --
      title: Proef
      language: nl
      editions:
        participant: {label: Deelnemer}
        trainer: {label: Trainer, includes: [participant]}
      -- chapters/begin.md --
      ---
      title: Begin
      interventions: [levenslijn]
      ---
      ::: trainer
      Een tekst met [[intervention:geheim]] erin.
      :::
      -- chapters/los.md --
      ---
      title: Los
      ---
      -- interventions/levenslijn.md --
      ---
      title: Levenslijn
      aim: Terugkijken
      precedes: [vooruitblik]
      ---
      -- interventions/vooruitblik.md --
      ---
      title: Vooruitblik
      aim: Vooruitkijken
      ---
      Na de [[intervention:levenslijn]].
      -- interventions/geheim.md --
      ---
      title: Geheim
      aim: Niet voor ieder
      for: [trainer]
      ---
      """;

  @TempDir Path temp;

  private static List<String> texts(Document page, String query) {
    return page.select(query).eachText();
  }

  private static Element version(Document page) {
    return requireNonNull(page.selectFirst(".text-version > ul"));
  }

  @Test
  void whatHangsTogetherIsDrawnAsLinksAndSaidInWords() {
    Document page = MiniHandbook.of(SMALL).build(temp).edition("trainer").page("map.html");
    assertThat(texts(page, "svg a text"))
        .containsExactly("1 Begin", "Geheim", "Levenslijn", "Vooruitblik");
    assertThat(page.select("svg a").eachAttr("aria-label"))
        .containsExactly(
            "1 Begin, hoofdstuk",
            "Geheim, interventie",
            "Levenslijn, interventie",
            "Vooruitblik, interventie");
    assertThat(page.select("svg .thread")).hasSize(3);
    assertThat(page.select("svg .thread-loose")).hasSize(1);
    assertThat(version(page).select("li li").eachText())
        .containsExactly("Behandelt: Levenslijn", "Noemt: Geheim", "Gaat vooraf aan: Vooruitblik");
  }

  @Test
  void anEditionDoesNotShowWhatItHides() {
    Document page = MiniHandbook.of(SMALL).build(temp).edition("participant").page("map.html");
    assertThat(page.html()).doesNotContain("Geheim", "geheim");
    assertThat(page.select("svg .thread")).hasSize(2);
  }

  @Test
  void theMapIsAmongTheListsAndOnTheFrontPage() {
    Document page = MiniHandbook.of(SMALL).build(temp).edition("trainer").page("index.html");
    assertThat(page.select(".nav-list a[href=map.html]")).isNotEmpty();
    assertThat(page.select(".leaf a[href=map.html]").eachText())
        .containsExactly("Kaart van het handboek");
  }

  @Test
  void whereNothingHangsTogetherThereIsNoMap() {
    Site site =
        MiniHandbook.of("-- chapters/een.md --\n---\ntitle: Een\n---\nTekst.\n").build(temp);
    assertThat(site.output().resolve("map.html")).doesNotExist();
    assertThat(site.page("index.html").select("a[href=map.html]")).isEmpty();
  }

  private Path large() throws IOException {
    Path source = Files.createDirectories(temp.resolve("groot"));
    Files.createDirectories(source.resolve("chapters"));
    Files.createDirectories(source.resolve("interventions"));
    StringBuilder nav = new StringBuilder("title: Groot\nlanguage: nl\nnav:\n");
    for (int i = 0; i < 20; i++) {
      if (i % 10 == 0) {
        nav.append("  - title: ").append(i == 0 ? "Begin" : "Vervolg").append("\n    chapters:\n");
      }
      nav.append("      - c").append(i).append('\n');
      Files.writeString(
          source.resolve("chapters/c" + i + ".md"),
          "---\ntitle: Onderwerp "
              + i
              + "\ninterventions: [i"
              + 3 * i
              + ", i"
              + (3 * i + 1)
              + ", i"
              + (3 * i + 2)
              + "]\n---\n");
    }
    for (int i = 0; i < 60; i++) {
      Files.writeString(
          source.resolve("interventions/i" + i + ".md"),
          "---\ntitle: Werkvorm " + i + "\naim: x\nprecedes: [i" + (i + 1) % 60 + "]\n---\n");
    }
    Files.writeString(source.resolve("handbook.yml"), nav);
    return source;
  }

  @Test
  void aLargeHandbookHasADrawingForEachChapterAndSaysEverythingOnce() throws IOException {
    Document page = Site.sound(large(), temp.resolve("site")).page("map.html");
    assertThat(page.select(".map-table tbody tr:not(.map-table-part)")).hasSize(20);
    assertThat(page.select(".map-table tbody th[scope=rowgroup]").eachText())
        .containsExactly("Begin", "Vervolg");
    for (Element link : page.select(".map-table a")) {
      Element heading = requireNonNull(page.getElementById(link.attr("href").substring(1)));
      assertThat(heading.text()).isEqualTo(link.text());
    }
    Set<String> said = new HashSet<>();
    List<String> drawn = new ArrayList<>();
    for (Element figure : page.select(".figure-map")) {
      List<String> pairs = said(figure);
      assertThat(pairs).hasSizeGreaterThan(2).hasSameSizeAs(figure.select(".thread"));
      said.addAll(pairs);
      drawn.addAll(figure.select(".thing").eachAttr("href"));
    }
    assertThat(new HashSet<>(drawn)).hasSize(80);
    for (Element few : page.select(".map-words")) {
      List<String> pairs = said(few);
      assertThat(pairs).hasSizeBetween(1, 2);
      said.addAll(pairs);
    }
    assertThat(said).hasSize(60 + 60);
  }

  private static List<String> said(Element figure) {
    List<String> pairs = new ArrayList<>();
    for (Element from : figure.select(".text-version > ul > li")) {
      String start = requireNonNull(from.selectFirst("a")).attr("href");
      from.select("ul a").eachAttr("href").forEach(end -> pairs.add(start + " " + end));
    }
    return pairs;
  }

  @Test
  void theSampleHandbookSaysEveryLineAndEveryLinkLeadsSomewhere() {
    Site site = Site.shared(SampleHandbook.SAMPLE).edition("trainer");
    Document page = site.page("map.html");
    Element figure = requireNonNull(page.selectFirst(".figure-map"));
    assertThat(said(figure)).doesNotHaveDuplicates().hasSameSizeAs(figure.select(".thread"));
    assertThat(page.select("ul.map-hubs li")).hasSize(5);
    for (Element hub : page.select("ul.map-hubs li")) {
      String to = requireNonNull(hub.selectFirst("a")).attr("href");
      assertThat(said(figure).stream().filter(pair -> List.of(pair.split(" ", 2)).contains(to)))
          .as(hub.text())
          .hasSize(Integer.parseInt(hub.select(".count").text()));
    }
    for (String href : page.select(".leaf a[href]").eachAttr("href")) {
      String path = href.replaceFirst("#.*", "");
      assertThat(site.output().resolve(path.isEmpty() ? "map.html" : path)).exists();
      if (href.startsWith("#")) {
        assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
      }
    }
  }
}
