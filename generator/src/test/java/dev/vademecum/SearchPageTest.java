package dev.vademecum;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * Search as a reader meets it: by keys, from disk, in a folder of a strict server, under attack.
 */
class SearchPageTest {
  private static final String ATTACK = "<img src=x onerror=alert(1)><script>alert(2)</script>";
  private static final String HANDBOOK =
      """
      -- handbook.yml --
      title: Aanval
      language: LANGUAGE
      facets:
        soort: {label: "<b onclick=alert(3)>Soort", values: {een: "<i>een", twee: "twee"}}
      -- chapters/aanval.md --
      ---
      title: "<img src=x onerror=alert(1)><script>alert(2)</script> aanval"
      aliases: ["javascript:alert(4)"]
      soort: een
      ---
      ## <svg onload=alert(5)> kop

      Tekst met `<iframe srcdoc="<script>alert(6)</script>">` en "><img src=x onerror=alert(7)> aanval.
      -- chapters/anders.md --
      ---
      title: Anders
      soort: twee
      ---
      Ook hier een aanval.
      """;

  @TempDir static Path temp;
  private static SearchBrowser browser;
  private static Path sample;

  @BeforeAll
  static void start() {
    browser = SearchBrowser.start(temp.resolve("profile"));
    sample = Site.shared(SampleHandbook.SAMPLE).output();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static WebElement type(String query) {
    browser.driver().findElement(By.tagName("body")).sendKeys("/");
    WebElement field = await(".search-input");
    field.sendKeys(query);
    return field;
  }

  private static WebElement await(String selector) {
    return browser.driver().findElement(By.cssSelector(selector)); // waits until it is there
  }

  private static long count(String selector) {
    String script = "return document.querySelectorAll(arguments[0]).length";
    return (Long) Objects.requireNonNull(browser.driver().executeScript(script, selector));
  }

  private static Site attacked(String language, String folder) {
    return MiniHandbook.of(HANDBOOK.replace("LANGUAGE", language)).build(temp.resolve(folder));
  }

  @Test
  void aReaderFindsAndOpensByKeysAlone() {
    browser.open(sample.resolve("trainer/chapters/de-binnencirkel.html"));
    WebElement field = type("levenslij");
    await("[role=option]");
    assertThat(field.getAttribute("aria-expanded")).isEqualTo("true");
    assertThat(await(".search-status").getText()).contains("resultaten");
    field.sendKeys(Keys.ARROW_DOWN);
    String active = requireNonNull(field.getAttribute("aria-activedescendant"));
    assertThat(browser.driver().findElement(By.id(active)).getAttribute("aria-selected"))
        .isEqualTo("true");
    field.sendKeys(Keys.ENTER);
    await("mark.search-mark");
    assertThat(browser.driver().getCurrentUrl()).contains("interventions/levenslijn.html?mark=");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void facetsNarrowInTheDialogAndOnThePageOfAllResults() {
    browser.open(sample.resolve("trainer/index.html"));
    type("loopbaan");
    await(".search-refine summary").click();
    WebElement value = await(".search-refine [data-filter^='question ']");
    String filter = requireNonNull(value.getAttribute("data-filter"));
    value.click();
    await(".search-refine [aria-pressed='true']");
    await(".search-all").click();
    await(".search-page [aria-pressed='true']");
    assertThat(browser.driver().getCurrentUrl())
        .contains("?q=loopbaan&" + filter.replace(' ', '='));
    assertThat(count(".search-hit")).isPositive();
  }

  @Test
  void escapeClosesAndGivesTheFocusBack() {
    browser.open(sample.resolve("trainer/index.html"));
    type("qqqqxx");
    await(".search-none");
    browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
    assertThat(count("dialog[open]")).isZero();
    await(".search-open:focus"); // what a dialog does when it has closed comes a moment later
  }

  @Test
  void thePageOfSearchKeepsItsStateInItsAddressUnderAStrictPolicy() throws IOException {
    try (StrictServer server = new StrictServer(sample)) {
      browser.complaints();
      browser.driver().get(server.address("trainer/search.html?q=coaching"));
      await(".search-hit");
      await("[data-filter='kind intervention']").click();
      await("[data-filter='kind intervention'][aria-pressed=true]");
      assertThat(browser.driver().getCurrentUrl()).endsWith("?q=coaching&kind=intervention");
      assertThat(count(".search-hit:not(.search-hit-intervention)")).isZero();
      assertThat(browser.complaints()).isEmpty();
      assertThat(server.refused()).isEmpty();
    }
  }

  @Test
  void accessibilityHolds() throws IOException {
    String axe = Files.readString(Path.of("src/test/resources/dev/vademecum/axe/axe.min.js"));
    String run =
        "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']}).then(found =>"
            + " done(found.violations.flatMap(r => r.nodes.map(n => r.id + ' ' + n.target))))";
    List<Object> found = new ArrayList<>();
    browser.open(sample.resolve("trainer/search.html").resolveSibling("index.html"));
    type("loopbaan");
    await("[role=option]");
    browser.driver().executeScript(axe);
    found.addAll((List<?>) browser.driver().executeAsyncScript(run));
    browser.driver().get(sample.resolve("trainer/search.html").toUri() + "?q=coaching");
    await(".search-hit");
    browser.driver().executeScript(axe);
    found.addAll((List<?>) browser.driver().executeAsyncScript(run));
    assertThat(found).isEmpty();
  }

  @Test
  void textIsNeverMarkup() {
    Path site = attacked("nl", "attack").output();
    for (String query : List.of("aanval", "alert", ATTACK + " aanval", "onerror javascript")) {
      browser.open(site.resolve("chapters/anders.html"));
      type(query);
      await(".search-hit, .search-none");
      assertNoScript();
      String encoded = java.net.URLEncoder.encode(query, StandardCharsets.UTF_8);
      browser.driver().get(site.resolve("search.html").toUri() + "?q=" + encoded);
      await(".search-hit, .search-none");
      assertNoScript();
      browser.driver().get(site.resolve("chapters/aanval.html").toUri() + "?mark=" + encoded);
      await(".search-marked, .search-open");
      assertNoScript();
    }
  }

  private static void assertNoScript() {
    Object capable =
        browser
            .driver()
            .executeScript(
                "return [...document.querySelectorAll('*')].filter(e =>"
                    + " [...e.attributes].some(a => /^on/i.test(a.name)"
                    + " || /^\\s*javascript:/i.test(a.value))"
                    + " || (e.localName === 'script' && !e.src && e.type !== 'application/ld+json')"
                    + " || e.localName === 'iframe' || e.getAttribute('src') === 'x').length");
    assertThat(capable).isEqualTo(0L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en", "de", "fr"})
  void theBrowserMakesTheSameStemsAsTheIndex(String language) throws IOException {
    Path site = attacked(language, "stems-" + language).output();
    browser.open(site.resolve("index.html"));
    List<String> words = words();
    Object found = browser.ask("return values.map(word => search.stem(word))", words);
    assertThat(found).isEqualTo(dev.vademecum.search.Stems.of(language, words));
  }

  /** Those of both handbooks, and many that were never written. */
  private static List<String> words() throws IOException {
    Set<String> words = new TreeSet<>();
    for (Path folder : List.of(SampleHandbook.SAMPLE, SampleHandbook.MANUAL)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
          words.addAll(
              List.of(
                  Files.readString(file).toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+")));
        }
      }
    }
    words.remove("");
    List<String> parts =
        List.of(
            ("ge be ver loop baan coach ing heid elijk en e s ation ment ement keit ung lich ieux"
                    + " euse ité tie ties lijk achtig ster iteit tional ness ful ly ies ied ingen eren teur"
                    + " ä ö ü ß é è ï y ij aa ee oo uu gg kk ll st nd rt ique isme eux amment igst")
                .split(" "));
    Random random = new Random(8);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int n = 2 + random.nextInt(4); n > 0; n--) {
        word.append(parts.get(random.nextInt(parts.size())));
      }
      words.add(word.toString());
    }
    return List.copyOf(words);
  }

  @Test
  void nothingIsFetchedBeforeSearchIsOpened() {
    browser.open(sample.resolve("trainer/index.html"));
    Object loaded =
        browser
            .driver()
            .executeScript(
                "return performance.getEntriesByType('resource').map(e => e.name)"
                    + ".filter(name => /search\\.[0-9a-f]+\\.js|stem-|search\\//.test(name)).length");
    assertThat(loaded).isEqualTo(0L);
  }

  @Test
  void withoutScriptsTheButtonLeadsToAllEntriesInOrder() {
    browser.open(sample.resolve("trainer/chapters/de-binnencirkel.html"));
    scripts(false);
    try {
      browser.open(sample.resolve("trainer/chapters/de-binnencirkel.html"));
      browser.driver().findElement(By.className("search-open")).click();
      assertThat(browser.driver().getCurrentUrl()).endsWith("/trainer/entries.html");
      List<String> letters = letters();
      assertThat(letters).hasSizeGreaterThan(10).isSorted();
      browser.driver().findElement(By.linkText("Levenslijn")).sendKeys(Keys.ENTER);
      assertThat(browser.driver().getCurrentUrl()).endsWith("/interventions/levenslijn.html");
    } finally {
      scripts(true);
    }
  }

  private static List<String> letters() {
    return browser.driver().findElements(By.cssSelector("main h2")).stream()
        .map(WebElement::getText)
        .toList();
  }

  private static void scripts(boolean on) {
    browser
        .driver()
        .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }
}
