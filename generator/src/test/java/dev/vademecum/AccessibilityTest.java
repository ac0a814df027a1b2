package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** What WCAG 2.2 AA asks for that no checker of rules can see: keys, zoom, spacing, movement. */
class AccessibilityTest extends SampleInBrowser {
  private static final List<String> PAGES =
      List.of(
          "trainer/index.html",
          "trainer/chapters/de-binnencirkel.html",
          "trainer/interventions/levenslijn.html",
          "trainer/models/loopbaancoaching-binnen-buitencirkel.html",
          "trainer/cases/tom.html",
          "trainer/courses/basiscursus.html",
          "trainer/interventions/index.html",
          "trainer/glossary.html",
          "trainer/bibliography.html");

  /** Pages that are built otherwise than those, and so can lose a text or a stop of their own. */
  private static final List<String> FURTHER =
      List.of(
          "trainer/404.html",
          "trainer/accessibility.html",
          "trainer/cases/index.html",
          "trainer/coverage.html",
          "trainer/entries.html",
          "trainer/facets/phase/intake.html",
          "trainer/map.html",
          "trainer/models/index.html",
          "trainer/people.html",
          "trainer/people/ibarra.html",
          "trainer/print.html",
          "trainer/search.html");

  /** What readers may set by themselves (success criterion 1.4.12). */
  private static final String SPACING =
      """
      (() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important;'
          + ' word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
        document.adoptedStyleSheets = [sheet];
        return true;
      })()
      """;

  /** Elements that cut off a text of theirs, and the page itself where it is too wide. */
  private static final String LOST =
      """
      (() => {
        const root = document.documentElement;
        const wide = root.scrollWidth > root.clientWidth ? ['page ' + root.scrollWidth] : [];
        return wide.concat([...document.body.querySelectorAll('*')]
          .filter(e => !e.closest('svg') && e.checkVisibility() && e.textContent.trim())
          .filter(e => e.clientHeight > 1 && e.clientWidth > 1) // what is for ears alone
          .filter(e => /hidden|clip/.test(getComputedStyle(e).overflow))
          .filter(e => e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1)
          .map(e => e.tagName + '.' + e.className));
      })()
      """;

  /** The element with the focus: what it is, and whether it can be seen to have it. */
  private static final String FOCUS =
      """
      (() => {
        const e = document.activeElement;
        if (!e || e === document.body || e === document.documentElement) {
          return 'none';
        }
        const name = e.tagName + ' ' + (e.id || e.className.baseVal || e.className || e.getAttribute('href'))
          + ' ' + e.textContent.trim().slice(0, 20);
        const boxes = [...e.getClientRects()].filter(b => b.width > 0 && b.height > 0);
        const root = document.documentElement;
        const bar = e.closest('.bar') ? 0 : document.querySelector('.bar').getBoundingClientRect().bottom;
        const seen = boxes.some(b => {
          const least = b.height > innerHeight - bar ? bar + 1 : 1; // what is higher than the window
          const x = Math.min(Math.max(b.left + b.width / 2, 1), root.clientWidth - 1);
          const y = Math.min(Math.max(b.top + Math.min(b.height / 2, 10), least), innerHeight - 1);
          const top = document.elementFromPoint(x, y);
          return b.bottom > 0 && b.top < innerHeight && top
            && (e.contains(top) || top.contains(e));
        });
        const style = getComputedStyle(e);
        const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        return (seen ? '' : 'OBSCURED ') + (ring ? '' : 'NO RING ') + name;
      })()
      """;

  /** Notes each element that the key Tab leads to, when the key is let go of. */
  private static final String RECORD =
      """
      (() => {
        window.stops = [];
        window.ended = false;
        addEventListener('keyup', event => {
          const stop = event.key === 'Tab' && !window.ended ? %s : 'none';
          window.ended ||= event.key === 'Tab' && stop === 'none';
          if (stop !== 'none') {
            window.stops.push(stop);
          }
        }, true);
        return true;
      })()
      """;

  /** How far the page was scrolled, where the bar is at the top and no higher than it should be. */
  private static final String BAR =
      """
      (() => {
        const bar = document.querySelector('.bar').getBoundingClientRect();
        return bar.top === 0 && bar.height <= 48 ? Math.round(scrollY) : -1;
      })()""";

  private static final int STOPS = 150;

  @BeforeEach
  void asUsual() {
    look(WIDE, Map.of());
  }

  private static String tab() {
    key("Tab", 9);
    return evaluate(FOCUS).toString();
  }

  @Test
  void theFirstStopLeadsPastTheContentsToTheText() {
    open("trainer/chapters/de-binnencirkel.html");
    assertThat(tab()).contains("skip").doesNotContain("OBSCURED");
    evaluate("document.activeElement.click() ?? 'followed'");
    assertThat(evaluate("document.activeElement.id")).isEqualTo("content");
    tab();
    assertThat(evaluate("!!document.activeElement.closest('main')")).isEqualTo(true);
  }

  @Test
  void everyStopIsSeenAndNoneHoldsTheReader() {
    walk(NARROW, PAGES, STOPS);
    walk(NARROW, FURTHER, STOPS / 2);
    walk(WIDE, PAGES, STOPS);
  }

  private static void walk(int width, List<String> pages, int most) {
    for (String page : pages) {
      look(width, Map.of("prefers-reduced-motion", "reduce"));
      open(page);
      List<?> stops = tour(most);
      assertThat(stops).as(page + " at " + width).hasSizeGreaterThanOrEqualTo(8);
      assertThat(stops)
          .as(page + " at " + width)
          .noneMatch(stop -> stop.toString().matches("(?s)(?:OBSCURED|NO RING).*"));
      evaluate("(window.held = document.activeElement) && 'held'");
      tab();
      assertThat(evaluate("window.held !== document.activeElement"))
          .as("the reader can go on, on %s at %d", page, width)
          .isEqualTo(true);
    }
  }

  /** Where the focus comes by, to the end of the page or for as many stops as are looked at. */
  private static List<?> tour(int most) {
    evaluate(RECORD.formatted(FOCUS));
    evaluate("(document.body.tabIndex = -1) && (document.body.focus() ?? 'at the top')");
    for (int stops = 0; stops < most && !evaluate("window.ended").equals(true); stops += 25) {
      new Actions(browser).sendKeys(Keys.TAB.toString().repeat(25)).perform();
    }
    return (List<?>) evaluate("window.stops");
  }

  @Test
  void escapeClosesWhatWasOpened() {
    look(NARROW, Map.of());
    open("trainer/chapters/de-binnencirkel.html");
    for (String menu : List.of(".here .menu", ".sidebar .menu")) {
      evaluate("document.querySelector('%s > summary').focus() ?? 'there'".formatted(menu));
      evaluate("document.querySelector('%s > summary').click() ?? 'open'".formatted(menu));
      assertThat(evaluate("document.querySelector('%s').open".formatted(menu))).isEqualTo(true);
      tab();
      key("Escape", 27);
      assertThat(evaluate("document.querySelectorAll('.menu[open]').length")).isEqualTo(0L);
      assertThat(evaluate("document.activeElement.tagName")).isEqualTo("SUMMARY");
    }
    evaluate(
        "document.activeElement.dispatchEvent("
            + "new KeyboardEvent('keydown', {key: '?', bubbles: true}))");
    assertThat(evaluate("document.querySelector('dialog').open")).isEqualTo(true);
    key("Escape", 27);
    assertThat(evaluate("document.querySelector('dialog').open")).isEqualTo(false);
  }

  @Test
  void theBarStaysAndHidesNothing() {
    look(NARROW, Map.of("prefers-reduced-motion", "reduce"));
    open("trainer/chapters/de-binnencirkel.html");
    assertThat(evaluate(BAR)).isEqualTo(0L);
    evaluate("document.querySelector('.here summary').click() ?? 'open'");
    evaluate("document.querySelector('.here li:nth-last-child(2) a').click() ?? 'chosen'");
    assertThat(becomes(BAR + " > 0 && document.querySelector('.here-now').textContent != ''", true))
        .isTrue();
    assertThat(evaluate("document.querySelectorAll('.menu[open]').length")).isEqualTo(0L);
    String heading = "document.querySelector(':target')";
    assertThat(evaluate(heading + ".textContent").toString())
        .startsWith(evaluate("document.querySelector('.here-now').textContent").toString());
    assertThat(number(heading + ".getBoundingClientRect().top")).isBetween(48.0, 150.0);
    evaluate(RECORD.formatted(FOCUS));
    evaluate("document.querySelector('.colophon a').focus() ?? 'there'");
    new Actions(browser).keyDown(Keys.SHIFT).sendKeys(Keys.TAB.toString().repeat(40)).perform();
    new Actions(browser).keyUp(Keys.SHIFT).perform();
    assertThat((List<?>) evaluate("window.stops"))
        .hasSizeGreaterThan(30)
        .noneMatch(stop -> stop.toString().startsWith("OBSCURED"));
    Chromium.resize(browser, NARROW, 390);
    assertThat(number("document.querySelector('.bar').getBoundingClientRect().bottom"))
        .isNegative();
    look(WIDE, Map.of());
    assertThat(number("document.querySelector('.masthead-title').offsetHeight"))
        .as("the title has the width beside the text")
        .isLessThan(40);
  }

  @Test
  void noTextIsLostAtFourTimesTheSizeOrWithWiderSpacing() {
    for (String page : Stream.concat(PAGES.stream(), FURTHER.stream()).toList()) {
      for (int width : new int[] {NARROW, WIDE}) {
        look(width, Map.of());
        open(page);
        assertThat((List<?>) evaluate(LOST)).as(page + " at " + width).isEmpty();
        evaluate(SPACING);
        assertThat((List<?>) evaluate(LOST)).as(page + " spaced at " + width).isEmpty();
      }
    }
  }

  @Test
  void nothingMovesForThoseWhoWantItSo() {
    look(WIDE, Map.of("prefers-reduced-motion", "reduce"));
    for (String page : PAGES) {
      open(page);
      assertThat(evaluate("getComputedStyle(document.documentElement).scrollBehavior"))
          .isEqualTo("auto");
      assertThat(evaluate("document.getAnimations().length")).isEqualTo(0L);
    }
  }

  @Test
  void inForcedColoursTheFocusAndTheDrawingAreStillSeen() {
    look(WIDE, Map.of("forced-colors", "active"));
    open("trainer/models/loopbaancoaching-binnen-buitencirkel.html");
    assertThat(tab()).doesNotContain("NO RING");
    assertThat(
            evaluate(
                """
                (() => {
                  const paper = getComputedStyle(document.body).backgroundColor;
                  const canvas = getComputedStyle(document.documentElement).backgroundColor;
                  return [...document.querySelectorAll('.leaf-wide .drawing text')]
                    .filter(t => [paper, canvas].includes(getComputedStyle(t).fill)).length;
                })()
                """))
        .isEqualTo(0L);
  }

  @Test
  void whatChangesIsAnnounced() {
    open("trainer/interventions/index.html");
    String status = "document.querySelector('[role=status]').textContent";
    Object before = evaluate(status);
    evaluate("document.querySelector('.filters input').click() ?? 'narrowed'");
    assertThat(evaluate(status)).isNotEqualTo(before);
  }
}
