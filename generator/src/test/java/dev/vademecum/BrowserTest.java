package dev.vademecum;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

  /** As a screen of a width, of a reader who prefers light or dark. */
  private static void look(int width, String scheme) {
    look(width, Map.of("prefers-color-scheme", scheme, "prefers-reduced-motion", "reduce"));
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
    try (StrictServer server = new StrictServer(site.output(), 150)) {
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

  @Test
  void aNoteStandsBesideItsLineWhereTheMarginIsFree() {
    Site notes =
        MiniHandbook.of(
                """
                -- chapters/a.md --
                ---
                title: Aa
                ---
                Een zin.[^1] Nog een.[^2]

                Weer een.

                - In een lijst.[^3]

                [^1]: Een noot die zo lang is dat zij niet op een enkele regel past naast de tekst.
                [^2]: De tweede.
                [^3]: De derde.
                """)
            .build(temp.resolve("notes"));
    String top = "document.querySelector('#%s').getBoundingClientRect().top";
    String left = "document.querySelector('#%s').getBoundingClientRect().left";
    for (int width : new int[] {WIDE, NARROW}) {
      look(width, "light");
      browser.get(notes.output().resolve("chapters/a.html").toUri().toString());
      double text = number("document.querySelector('.prose > p').getBoundingClientRect().right");
      boolean wide = width == WIDE;
      assertThat(number(left.formatted("fn-1")) > text).isEqualTo(wide);
      assertThat(number(left.formatted("fn-3")) > text).as("beside a list").isFalse();
      assertThat(Math.abs(number(top.formatted("fn-1")) - number(top.formatted("fnref-1"))) < 20)
          .isEqualTo(wide);
      String bottom = "document.querySelector('#fn-1').getBoundingClientRect().bottom";
      assertThat(number(top.formatted("fn-2"))).isGreaterThanOrEqualTo(number(bottom) - 1);
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

  private static final String CHAPTER = "trainer/chapters/de-binnencirkel.html";

  private static final String SHOWN =
      "!!document.querySelector('.preview:not([hidden]) .preview-text')?.textContent.trim()";

  private static final String LINK =
      "document.querySelector('main p > a.entry-term, main p > a.entry-intervention')";

  private static void pointer(String type, double x, double y) {
    browser.executeCdpCommand(
        "Input.dispatchMouseEvent",
        Map.of("type", type, "x", x, "y", y, "button", "none", "pointerType", "mouse"));
  }

  private static double number(String script) {
    return ((Number) evaluate(script)).doubleValue();
  }

  /** Moves the pointer onto the middle of the first box of an element. */
  private static void pointAt(String element) {
    String box = element + ".getClientRects()[0]";
    pointer("mouseMoved", number(box + ".left + 4"), number(box + ".top + 4"));
  }

  private static boolean becomes(String script, boolean wanted) {
    long end = System.nanoTime() + 3_000_000_000L;
    while (System.nanoTime() < end) {
      if (evaluate(script).equals(wanted)) {
        return true;
      }
      Thread.onSpinWait();
    }
    return false;
  }

  @Test
  void aPreviewComesWithPointerAndKeyboardAndGoesWithEscape() throws IOException {
    try (StrictServer server = new StrictServer(site.output())) {
      for (String address :
          List.of(server.address(CHAPTER), site.output().resolve(CHAPTER).toUri().toString())) {
        browser.get(address);
        evaluate(LINK + ".scrollIntoView({block: 'center'}) || true");
        pointAt(LINK);
        assertThat(becomes(SHOWN, true)).as("shown at %s", address).isTrue();
        assertThat(evaluate(LINK + ".getAttribute('aria-describedby')")).isEqualTo("preview");
        pointAt("document.querySelector('.preview')");
        assertThat(stays()).as("the pointer can move onto it").isTrue();
        key("Escape", 27);
        assertThat(becomes(SHOWN, false)).as("Escape closes it").isTrue();
        pointer("mouseMoved", 2, 2);
        evaluate(LINK + ".focus() || true");
        assertThat(becomes(SHOWN, true)).as("shown by keyboard").isTrue();
        assertThat(stays()).as("it stays as long as the focus does").isTrue();
        evaluate("document.activeElement.blur() || true");
        assertThat(becomes(SHOWN, false)).as("gone with the focus").isTrue();
      }
      assertThat(complaints()).isEmpty();
      assertThat(server.refused()).isEmpty();
    }
  }

  /** For longer than it would take to go. */
  private static boolean stays() {
    long end = System.nanoTime() + 700_000_000L;
    boolean gone = false;
    while (!gone && System.nanoTime() < end) {
      gone = evaluate(SHOWN).equals(false);
    }
    return !gone;
  }

  @Test
  void aTouchShowsAPreviewAndASecondOneFollowsTheLink() {
    look(NARROW, "light");
    open(CHAPTER);
    evaluate(LINK + ".scrollIntoView({block: 'center'}) || true");
    tap();
    assertThat(becomes(SHOWN, true)).isTrue();
    assertThat(number("document.querySelector('.preview').getBoundingClientRect().right"))
        .isLessThanOrEqualTo(NARROW);
    assertThat(evaluate("document.querySelector('.preview-again').textContent").toString())
        .contains("Tik nog eens");
    String page = requireNonNull(browser.getCurrentUrl());
    tap();
    assertThat(becomes("location.href === '" + page + "'", false)).isTrue();
  }

  private static void tap() {
    String box = LINK + ".getClientRects()[0]";
    Map<String, Object> at = Map.of("x", number(box + ".left + 4"), "y", number(box + ".top + 4"));
    browser.executeCdpCommand(
        "Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", List.of(at)));
    browser.executeCdpCommand(
        "Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
  }

  @Test
  void aPreviewKeepsNobodyOut() throws IOException {
    open(CHAPTER);
    evaluate(LINK + ".focus() || true");
    assertThat(becomes(SHOWN, true)).isTrue();
    Chromium.bringAxe(browser);
    for (String scheme : List.of("light", "dark")) {
      look(WIDE, scheme);
      assertThat(Chromium.violations(browser)).isEmpty();
    }
  }
}
