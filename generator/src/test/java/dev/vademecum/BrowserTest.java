package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sample handbook in a real browser. */
class BrowserTest extends SampleInBrowser {
  /** One of each kind, in the edition that shows most, and some of the other. */
  private static final List<String> PAGES =
      List.of(
          "index.html",
          "participant/index.html",
          "participant/chapters/de-binnencirkel.html",
          "trainer/index.html",
          "trainer/chapters/de-binnencirkel.html",
          "trainer/interventions/levenslijn.html",
          "trainer/interventions/sabbatical.html",
          "trainer/models/loopbaancoaching-binnen-buitencirkel.html",
          "trainer/cases/tom.html",
          "trainer/courses/basiscursus.html",
          "trainer/interventions/index.html",
          "trainer/coverage.html",
          "trainer/models/index.html",
          "trainer/cases/index.html",
          "trainer/glossary.html",
          "trainer/people.html",
          "trainer/people/bontekoning.html",
          "trainer/bibliography.html",
          "trainer/map.html",
          "trainer/print.html",
          "trainer/404.html");

  /** What there is to read, without what only scripts show. */
  private static final String TEXT =
      """
      (() => {
        const body = document.body.cloneNode(true);
        body.querySelectorAll('button, [hidden], script').forEach(e => e.remove());
        return body.textContent.replace(/\\s+/g, ' ').trim();
      })()
      """;

  @BeforeEach
  void forget() {
    scripts(true);
    look(WIDE, "light");
    complaints();
  }

  private static void scripts(boolean on) {
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  @Test
  void noPageKeepsAnyoneOut() throws IOException {
    for (String page : PAGES) {
      if (!page.endsWith("print.html")) { // as large as all others together, and made of them
        assertKeepsNobodyOut(page, Map.of(NARROW, "light", WIDE, "dark"));
      }
    }
  }

  @Test
  @Tag("long")
  void norDoesItInAnyOtherLight() throws IOException {
    for (String page : PAGES) {
      assertKeepsNobodyOut(page, Map.of(NARROW, "dark", WIDE, "light"));
    }
  }

  private static void assertKeepsNobodyOut(String page, Map<Integer, String> looks)
      throws IOException {
    open(page);
    Chromium.bringAxe(browser);
    for (Map.Entry<Integer, String> look : looks.entrySet()) {
      look(look.getKey(), look.getValue());
      assertThat(Chromium.violations(browser)).as(page + " " + look).isEmpty();
    }
  }

  @Test
  void noPageIsWiderThanANarrowScreen() {
    look(NARROW, "light");
    for (String page : PAGES) {
      open(page);
      String over = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
      assertThat(evaluate(over)).as(page).isEqualTo(0L);
    }
  }

  @Test
  void pagesOpenedFromDiskComplainOfNothing() {
    PAGES.forEach(SampleInBrowser::open);
    assertThat(complaints()).isEmpty();
    assertThat(evaluate("getComputedStyle(document.querySelector('.skip')).position"))
        .as("the style is loaded")
        .isEqualTo("absolute");
  }

  /** How far things moved that nobody had touched, as the browser counts it, and when. */
  private static final String SHIFTS =
      """
      new Promise(done => new PerformanceObserver(list => {
        const all = list.getEntries().filter(e => e.entryType === 'layout-shift' && !e.hadRecentInput);
        done(all.reduce((sum, e) => sum + e.value, 0));
      }).observe({type: 'layout-shift', buffered: true}) ?? setTimeout(() => done(0), 50))
      """;

  /**
   * On a narrow screen, where a line that breaks anew moves the most. A single line far below may,
   * since no stand-in breaks every line as the font itself does. The page of the search has answers
   * that come later still.
   */
  @Test
  void aStrictPolicyForbidsNothingThatPagesNeedAndHardlyAnythingMovesWhenFontsComeLate()
      throws IOException {
    look(NARROW, "light");
    try (StrictServer server = new StrictServer(site.output(), Map.of("woff2", 150L))) {
      for (String page : PAGES) {
        browser.executeCdpCommand("Network.clearBrowserCache", Map.of());
        browser.get(server.address(page));
        assertThat(browser.getTitle()).as(page).contains("Loopbaancoaching");
        assertThat(number(SHIFTS)).as(page).isLessThan(0.05);
      }
      browser.get(server.address("trainer/search.html?q=levenslijn"));
      assertThat(becomes("document.querySelector('.search-hit') !== null", true)).isTrue();
      assertThat(number(SHIFTS)).as("answers of the search").isLessThan(0.05);
      assertThat(complaints()).isEmpty();
      assertThat(server.refused()).isEmpty();
      assertThat(evaluate("document.querySelector('button.theme').hidden"))
          .as("the script has run")
          .isEqualTo(false);
    }
  }

  /** Fonts that come when a page is being read are for the next page. */
  @Test
  void nothingAtAllMovesOverASlowLine() throws IOException {
    look(NARROW, "light");
    try (StrictServer server =
        new StrictServer(site.output(), Map.of("css", 300L, "woff2", 500L))) {
      for (String page : List.of("trainer/bibliography.html", "trainer/glossary.html")) {
        browser.executeCdpCommand("Network.clearBrowserCache", Map.of());
        browser.get(server.address(page));
        assertThat(becomes("[...document.fonts].some(f => f.status === 'loaded')", true)).isTrue();
        assertThat(number("document.fonts.ready.then(() => " + SHIFTS + ")")).as(page).isZero();
      }
    }
  }

  @Test
  void withoutScriptsTheTextIsTheSame() {
    for (String page : PAGES) {
      scripts(true);
      open(page);
      Object with = evaluate(TEXT);
      scripts(false);
      open(page);
      assertThat(evaluate(TEXT)).as(page).isEqualTo(with);
      assertThat(evaluate("document.querySelector('main').innerText").toString())
          .as(page)
          .isNotBlank();
    }
  }

  private static final int LEAF = 650; // 172 mm

  private static final String CUT =
      """
      [document.documentElement, ...document.querySelectorAll('pre, .table-frame, .figure-frame')]
        .filter(e => e.scrollWidth > e.clientWidth + 1)
        .map(e => e.className + ' ' + e.textContent.slice(0, 30))
      """;

  /**
   * Pages that fill their last leaf: what stands at the foot of every leaf needs none of its own.
   */
  @Test
  void noLeafIsPrintedForALineAlone() {
    Map<String, Integer> leaves =
        Map.of("trainer/coverage.html", 1, "trainer/accessibility.html", 1, "trainer/map.html", 4);
    leaves.forEach(
        (page, most) -> {
          open(page);
          assertThat(Chromium.printed(browser)).as(page).hasSizeLessThanOrEqualTo(most);
        });
  }

  /** What a screen would scroll, in a text as wide as a leaf between its margins. */
  @Test
  void noTableAndNoCodeIsCutOffOnPaper() {
    look(LEAF, Map.of());
    Chromium.prefer(browser, "print", Map.of());
    Path manual = Site.shared(SampleHandbook.MANUAL).output();
    for (String chapter : List.of("keys", "gallery", "command-line", "diagnostics", "hosting")) {
      browser.get(manual.resolve("chapters/" + chapter + ".html").toUri().toString());
      assertThat(number("document.querySelectorAll('pre, .table-frame').length")).isPositive();
      assertThat((List<?>) evaluate(CUT)).as(chapter).isEmpty();
    }
  }

  private static String press(String key) {
    return """
    document.activeElement.dispatchEvent(
        new KeyboardEvent('keydown', {key: '%s', bubbles: true})) && location.pathname
    """
        .formatted(key);
  }

  @Test
  void arrowsTurnThePagesUnlessReadersSwitchThemOff() {
    open("participant/chapters/het-model.html");
    evaluate(press("ArrowRight"));
    assertThat(browser.getCurrentUrl()).endsWith("chapters/de-loopbaanvraag.html");
    evaluate(press("?"));
    assertThat(evaluate("document.querySelector('dialog.shortcuts').open")).isEqualTo(true);
    evaluate("document.querySelector('.shortcuts-on').click() ?? 'switched off'");
    evaluate("document.querySelector('dialog.shortcuts').close() ?? 'closed'");
    evaluate(press("ArrowLeft"));
    assertThat(browser.getCurrentUrl()).endsWith("chapters/de-loopbaanvraag.html");
    evaluate("localStorage.clear() ?? 'as before'");
  }

  @Test
  void aCrossLinkLeadsBackToItsPassage() {
    open("participant/chapters/het-model.html");
    assertThat(evaluate("document.querySelector('.back').checkVisibility()")).isEqualTo(false);
    evaluate("document.querySelector('.prose a.entry-intervention').click() ?? 'followed'");
    assertThat(browser.getCurrentUrl()).contains("/interventions/");
    assertThat(evaluate("document.querySelector('.back').innerText"))
        .isEqualTo("Terug naar: Het model");
    evaluate("document.querySelector('.back').click() ?? 'back'");
    assertThat(browser.getCurrentUrl()).contains("/chapters/het-model.html#");
  }
}
