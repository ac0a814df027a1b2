package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Severity;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The Dutch handbook of this repository: what it says, and that it comes out whole. */
@Isolated("one test changes the platform's defaults")
class SampleHandbookTest {
  @TempDir Path temp;

  private static Site whole;

  /** The edition in which everything is to be seen. */
  private static Site site;

  private static Site participant;

  /** Those of both editions, and the one that leads to them. */
  private static Map<String, Document> pages;

  @BeforeAll
  static void build() {
    whole = Site.shared(SampleHandbook.SAMPLE);
    site = whole.edition("trainer");
    participant = whole.edition("participant");
    pages = whole.pages();
  }

  @Test
  void itHasNoErrorAndNoWarning() {
    assertThat(whole.diagnostics()).extracting(Diagnostic::severity).containsOnly(Severity.INFO);
    assertThat(whole.published()).isTrue();
  }

  @Test
  void itHasThreeCoreQuestions() {
    assertThat(site.page("interventions/index.html").select("[id^=question.]").eachAttr("id"))
        .contains("question.wie-ben-ik", "question.wat-kan-ik", "question.wat-wil-ik")
        .hasSize(3);
  }

  @Test
  void itHasThirtyEightInterventionsMostOfThemDescribed() throws IOException {
    assertThat(interventions(participant)).hasSize(38);
    assertThat(interventions(site)).hasSize(38);
    long stubs = 0;
    for (String page : interventions(site)) {
      String name = page.substring(page.lastIndexOf('/') + 1).replace(".html", ".md");
      Path source = SampleHandbook.SAMPLE.resolve("interventions").resolve(name);
      stubs += Files.readString(source).contains("\nstub: true\n") ? 1 : 0;
    }
    assertThat(38 - stubs).isGreaterThanOrEqualTo(15);
  }

  private static Set<String> interventions(Site edition) {
    Set<String> found = new TreeSet<>(edition.files().keySet());
    found.removeIf(path -> !path.matches("interventions/(?!index).*"));
    return found;
  }

  @Test
  void theCaseHasNineSteps() {
    assertThat(site.page("cases/tom.html").select(".case-step")).hasSize(9);
  }

  @Test
  void theBibliographyIsFiledInDutch() {
    List<String> works = site.page("bibliography.html").select("main li[id^=ref-]").eachText();
    List<String> wanted =
        List.of(
            "Boerlijst, J. G., & Aïte-Peña, A. (1989)",
            "Bontekoning, A. C. (2010)",
            "Ruysseveldt, J. van, & Hoof, J. van (1998)",
            "Werkum, C. van, & Breevaart, J. van (2008)");
    assertThat(
            works.stream()
                .map(work -> work.replace("). ", ") ").replace(". (", ". ("))
                .map(work -> wanted.stream().filter(w -> same(work, w)).findFirst().orElse(""))
                .filter(found -> !found.isEmpty()))
        .isEqualTo(wanted);
  }

  /** Whether an entry begins with names and a year, whatever stands between the two. */
  private static boolean same(String work, String wanted) {
    String names = wanted.substring(0, wanted.indexOf(" ("));
    return work.startsWith(names) && work.contains(wanted.substring(wanted.indexOf('(')));
  }

  @Test
  void everyInterventionIsLinkedFromAChapter() {
    for (Site edition : List.of(participant, site)) {
      Set<String> linked = new TreeSet<>();
      edition
          .pages()
          .forEach(
              (path, page) -> {
                if (path.startsWith("chapters/")) {
                  linked.addAll(inText(path, page));
                }
              });
      assertThat(linked).containsAll(interventions(edition));
    }
  }

  /** The links of a chapter's own content, without menus. */
  private static Set<String> inText(String path, Document page) {
    Set<String> found = new TreeSet<>();
    page.select("main a[href]").eachAttr("href").stream()
        .filter(href -> !href.contains(":"))
        .map(href -> URI.create("/" + path).resolve(href).getPath().substring(1))
        .forEach(found::add);
    return found;
  }

  @Test
  void everyLinkAnchorAndAssetIsThereAndNoIdIsTwice() {
    assertThat(Crawler.of(whole).broken()).isEmpty();
  }

  @Test
  void eachEditionStandsWithoutTheOther() {
    assertThat(Crawler.of(participant).broken()).isEmpty();
    assertThat(Crawler.of(site).broken()).isEmpty();
    assertThat(Crawler.of(whole).linkedFrom("index.html"))
        .contains("participant/index.html", "trainer/index.html");
  }

  @Test
  void onlyTrainersSeeWhatIsForThem() {
    String forTrainers = ".block-edition, .trainer-note, .answers";
    assertThat(participant.pages().values())
        .allSatisfy(page -> assertThat(page.select(forTrainers)).isEmpty());
    assertThat(participant.files()).doesNotContainKey("chapters/de-cursus-leiden.html");
    assertThat(site.files()).containsKey("chapters/de-cursus-leiden.html");
    assertThat(site.page("cases/tom.html").select(".answers")).hasSize(1);
    assertThat(site.page("interventions/levenslijn.html").select(".trainer-note")).hasSize(2);
    for (String chapter : List.of("de-loopbaanvraag", "de-binnencirkel", "scenarios-en-netwerk")) {
      assertThat(site.page("chapters/" + chapter + ".html").select(".block-edition")).hasSize(1);
    }
  }

  @Test
  void everyPageCanBeReachedFromTheFrontPage() {
    assertAllReached(participant);
    assertAllReached(site);
  }

  private static void assertAllReached(Site edition) {
    Crawler crawler = Crawler.of(edition);
    Set<String> reached = new TreeSet<>(Set.of("index.html"));
    int before = 0;
    while (reached.size() > before) {
      before = reached.size();
      List.copyOf(reached).forEach(page -> reached.addAll(crawler.linkedFrom(page)));
    }
    Set<String> all = new TreeSet<>(edition.pages().keySet());
    // With these goes the search, to which scripts lead, and the page for addresses that are none.
    all.removeIf(
        path -> !edition.page(path).select("meta[name=robots][content=noindex]").isEmpty());
    assertThat(reached).containsAll(all);
  }

  @Test
  void everyPageHasOneHeadingItsLanguageAndNothingInline() {
    pages.forEach(
        (path, page) -> {
          assertThat(page.select("h1")).as("%s: h1", path).hasSize(1);
          assertThat(page.select("html").attr("lang")).as("%s: lang", path).isEqualTo("nl");
          assertThat(page.select("[style], style, script:not([src], [type=application/ld+json])"))
              .as("%s", path)
              .isEmpty();
          assertThat(page.title()).as("%s: title", path).isNotBlank();
          for (Element element : page.getAllElements()) {
            assertThat(element.attributes())
                .as("%s: %s", path, element.normalName())
                .noneMatch(a -> a.getKey().startsWith("on"));
          }
        });
  }

  @Test
  void stylesAndScriptsTakeNothingFromElsewhere() {
    whole.files().entrySet().stream()
        .filter(file -> file.getKey().matches(".*\\.(css|js|svg)"))
        .forEach(
            file ->
                assertThat(new String(file.getValue(), StandardCharsets.UTF_8))
                    .as(file.getKey())
                    .doesNotContainPattern("(?:url\\(|src=|href=|import)\\s*['\"]?(?:https?:)?//"));
  }

  @Test
  void anInterventionListsWhatPointsAtItWithItsSentence() {
    Elements backlinks = site.page("interventions/levenslijn.html").select(".backlinks li");
    assertThat(backlinks.select("a").eachAttr("href"))
        .contains("../chapters/de-binnencirkel.html#wie-ben-ik")
        .anyMatch(
            href -> href.matches("../models/loopbaancoaching-binnen-buitencirkel.html#.*zijn"));
    Elements chapter = backlinks.select(":has(a[href^=../chapters/de-binnencirkel.html])");
    assertThat(chapter.select(".context").text())
        .isEqualTo(
            "Een verwante vorm is de levenslijn van De Waard-van Maanen, met een innerlijke en"
                + " een uiterlijke lijn: wat er gebeurde, en hoe het van binnen was.");
    assertThat(chapter.select("mark").text()).isEqualTo("de levenslijn");
  }

  /** Labels that stand in an element of their own. */
  private static final List<String> ENGLISH =
      List.of(
          "Home",
          "Next",
          "Previous",
          "Contents",
          "Aim",
          "Duration",
          "Steps",
          "Materials",
          "Chapter",
          "Chapters",
          "Intervention",
          "Model",
          "Models",
          "Case",
          "Cases",
          "Glossary",
          "People",
          "Bibliography",
          "References",
          "Literature",
          "When",
          "When not",
          "Variants",
          "Skip to content",
          "Print",
          "Theme",
          "Search",
          "On this page",
          "Setting up",
          "Summary",
          "Question",
          "Questions",
          "Exercise",
          "Example",
          "Form",
          "Participants",
          "Evidence",
          "used in",
          "uses this",
          "mentions this",
          "Back",
          "Text version",
          "Figure");

  @Test
  void noWordOfTheInterfaceIsEnglish() {
    Set<String> english = new TreeSet<>(ENGLISH);
    english.removeAll(Set.of("Model")); // the same word in Dutch
    pages.forEach(
        (path, page) -> {
          assertThat(page.getAllElements().eachText())
              .as(path)
              .doesNotContainAnyElementsOf(english);
          Stream.of("aria-label", "title", "alt", "placeholder")
              .forEach(
                  name ->
                      assertThat(page.select("[" + name + "]").eachAttr(name))
                          .as(path)
                          .doesNotContainAnyElementsOf(english));
        });
  }

  /** All at once: what differs here should change nothing, alone or together. */
  @Test
  void theSameTextGivesTheSameBytesInAnyFolderLocaleAndZoneAndWithTheLineBreaksOfWindows() {
    Path copy =
        SampleHandbook.copy(
            SampleHandbook.SAMPLE,
            temp.resolve("é x/boek"),
            text -> "\uFEFF" + text.replace("\n", "\r\n"));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertSame(Site.sound(copy, temp.resolve("elders/uit")));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void buildingAgainWritesTheSameBytes() {
    assertSame(Site.sound(SampleHandbook.SAMPLE, temp.resolve("site")));
    assertSame(Site.sound(SampleHandbook.SAMPLE, temp.resolve("site")));
  }

  private static void assertSame(Site other) {
    Map<String, byte[]> files = whole.files();
    assertThat(other.files().keySet()).isEqualTo(files.keySet());
    other.files().forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(files.get(path)));
  }

  @Test
  void theCourseIsOnTheClockAndInTheInterventionsItUses() {
    Document course = site.page("courses/basiscursus.html");
    assertThat(course.select(".session")).hasSize(3);
    assertThat(course.select(".session").eq(0).select(".session-block-time").eachText())
        .containsExactly("09:30", "10:00", "10:45", "11:00", "11:20", "12:35", "13:20", "14:35");
    assertThat(course.select(".trainer-note")).hasSize(6);
    assertThat(course.select(".aside .dash-list li").eachText())
        .contains("stiften in twee kleuren (Levenslijn)");
    assertThat(
            site.page("interventions/levenslijn.html")
                .select(".backlink-list li:has(a[href$=basiscursus.html#part-session-1])")
                .text())
        .startsWith("Basiscursus loopbaancoaching gebruikt dit in sessie 1");
  }
}
