package dev.vademecum;

import static dev.vademecum.DrawingsSeen.COLOURED;
import static dev.vademecum.DrawingsSeen.DRAWINGS;
import static dev.vademecum.DrawingsSeen.FAINT;
import static dev.vademecum.DrawingsSeen.INVISIBLE;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.vademecum.drawing.Archetype;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/** All drawings that are tested, and the gallery of the manual, in a real browser. */
class DrawingsInBrowserTest {
  private static final int NARROW = 320;
  private static final int WIDE = 1280;

  /** Of words on a screen, in pixels. */
  private static final double LEGIBLE = 8.5;

  /** In points, upright or across. */
  private static final Pattern A4 =
      Pattern.compile("0 0 (59[45]\\S* 84[12]\\S*|84[12]\\S* 59[45]\\S*)");

  /** Words that are too small on this screen. */
  private static final String TOO_SMALL =
      """
      return %s.flatMap(svg => [...svg.querySelectorAll('text')].map(text => {
        const size = parseFloat(text.getAttribute('font-size')) * svg.getScreenCTM().a;
        return size < %s ? svg.parentNode.ariaLabel + ' ' + text.textContent + ': ' + size : null;
      })).filter(Boolean);
      """
          .formatted(DRAWINGS, LEGIBLE);

  /** Words that the fonts of this browser set beyond the border of their node. */
  private static final String BEYOND =
      """
      return %s.flatMap(svg => [...svg.querySelectorAll('.node:not(.beside)')].flatMap(node => {
        const shape = node.querySelector('.node-shape')?.getBBox();
        return [...node.querySelectorAll('text')].filter(text => {
          const box = text.getBBox();
          return shape && (box.x < shape.x - 1 || box.x + box.width > shape.x + shape.width + 1);
        }).map(text => node.id + ': ' + text.textContent);
      }));
      """
          .formatted(DRAWINGS);

  @TempDir static Path temp;
  private static ChromeDriver browser;

  /** A model with nodes that lead somewhere, in another order than that of reading. */
  private static Site linked;

  private static List<Path> pages = List.of();
  private static List<Path> sheets = List.of();

  @BeforeAll
  static void start() {
    browser = Chromium.start(temp.resolve("profile"));
    Site models = DrawnModels.site(temp.resolve("models"));
    assertThat(models.published()).as("published, with %s", models.diagnostics()).isTrue();
    sheets = pages(models, "worksheets/.+\\.html").toList();
    linked = DrawnModels.linked(temp.resolve("linked"));
    Site manual = Site.shared(SampleHandbook.MANUAL);
    pages =
        Stream.concat(chapters(models), Stream.of(manual.output().resolve("chapters/gallery.html")))
            .toList();
  }

  private static Stream<Path> chapters(Site site) {
    return pages(site, "chapters/deel-\\d+\\.html");
  }

  private static Stream<Path> pages(Site site, String pattern) {
    return site.files().keySet().stream()
        .filter(path -> path.matches(pattern))
        .map(site.output()::resolve);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.quit();
    }
  }

  private static void look(int width, String feature, String value) {
    Chromium.resize(browser, width);
    Chromium.prefer(browser, "", Map.of(feature, value));
  }

  private static void open(Path page) {
    browser.get(page.toUri().toString());
    browser.executeAsyncScript("document.fonts.ready.then(arguments[arguments.length - 1])");
  }

  private static List<?> found(String script) {
    return (List<?>) requireNonNull(browser.executeScript(script));
  }

  @Test
  void wordsAreLegibleAndStayWithinTheirNodes() {
    List<String> faults = new ArrayList<>();
    for (int width : new int[] {NARROW, WIDE}) {
      look(width, "prefers-color-scheme", "light");
      for (Path page : pages) {
        open(page);
        assertThat(found("return " + DRAWINGS + ".map(svg => svg.id)")).as("%s", page).isNotEmpty();
        Stream.of(found(TOO_SMALL), found(BEYOND))
            .flatMap(List::stream)
            .forEach(fault -> faults.add(page.getFileName() + " " + width + " " + fault));
        assertThat(
                found("const e = document.documentElement; return [e.scrollWidth - e.clientWidth]"))
            .as("how much %s is too wide", page)
            .isEqualTo(List.of(0L));
      }
    }
    assertThat(faults).isEmpty();
  }

  /** A frame that is wider than its place is reached and moved by the keyboard. */
  @Test
  void aDrawingThatIsTooWideIsMovedByTheKeyboard() {
    look(NARROW, "prefers-reduced-motion", "reduce");
    int wide = 0;
    for (Path page : pages) {
      open(page);
      for (Object index :
          found(
              """
              return [...document.querySelectorAll('.figure-frame')]
                  .flatMap((frame, i) => frame.scrollWidth > frame.clientWidth + 1 ? [i] : []);
              """)) {
        browser.executeScript(
            "const f = document.querySelectorAll('.figure-frame')[arguments[0]]; f.scrollIntoView(); f.focus()",
            index);
        assertThat(
                browser.executeScript("return document.activeElement.getAttribute('aria-label')"))
            .as("%s, frame %s has a name", page, index)
            .isNotNull();
        Chromium.press(browser, "ArrowRight", 39);
        assertThat(moves()).as("%s, frame %s moves", page, index).isTrue();
        wide++;
      }
    }
    assertThat(wide).isPositive();
  }

  private static boolean moves() {
    return Boolean.TRUE.equals(
        browser.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            const end = performance.now() + 2000;
            const look = () => document.activeElement.scrollLeft > 0 ? done(true)
                : performance.now() > end ? done(false) : requestAnimationFrame(look);
            look();
            """));
  }

  @Test
  void everyWorksheetIsOnePageOfA4WithLinesToWriteOn() {
    look(WIDE, "prefers-color-scheme", "light");
    assertThat(sheets).hasSizeGreaterThanOrEqualTo(Archetype.drawnIds().size());
    for (Path sheet : sheets) {
      open(sheet);
      assertThat(found("return [...document.querySelectorAll('.write, .write-line')]"))
          .as("%s", sheet)
          .isNotEmpty();
      assertThat(Chromium.printed(browser)).as("%s", sheet).hasSize(1).first(STRING).matches(A4);
    }
  }

  /** Where a sheet is looked at before it is printed. */
  @Test
  void onAPhoneAWorksheetStaysWithinTheScreenWithWordsThatCanBeRead() {
    look(NARROW, "prefers-color-scheme", "light");
    List<String> faults = new ArrayList<>();
    for (Path sheet : sheets) {
      open(sheet);
      assertThat(
              found("const e = document.documentElement; return [e.scrollWidth - e.clientWidth]"))
          .as("how much %s is too wide", sheet)
          .isEqualTo(List.of(0L));
      found(TOO_SMALL).forEach(fault -> faults.add(sheet.getFileName() + " " + fault));
    }
    assertThat(faults).isEmpty();
  }

  /** On a screen for everyone, and on paper, where nothing may depend on a colour. */
  @Test
  void everythingIsSeenInEveryLightAndOnGreyPaper() {
    List<String> faults = new ArrayList<>();
    for (Path page : pages) {
      look(WIDE, "prefers-color-scheme", "light");
      open(page);
      for (Map<String, String> light :
          List.of(
              Map.of("prefers-color-scheme", "light"),
              Map.of("prefers-color-scheme", "dark"),
              Map.of("forced-colors", "active", "prefers-color-scheme", "dark"))) {
        Chromium.prefer(browser, "screen", light);
        assertThat(found("return [matchMedia('(forced-colors: active)').matches]"))
            .isEqualTo(List.of(light.containsKey("forced-colors")));
        Stream.of(found(INVISIBLE), found(FAINT))
            .flatMap(List::stream)
            .forEach(fault -> faults.add(page.getFileName() + " " + light + " " + fault));
      }
      Chromium.prefer(browser, "print", Map.of());
      Stream.of(found(INVISIBLE), found(FAINT), found(COLOURED))
          .flatMap(List::stream)
          .forEach(fault -> faults.add(page.getFileName() + " on paper " + fault));
    }
    assertThat(faults).isEmpty();
  }

  /** From a link to a node, in the drawing that the screen shows and in the table below. */
  @Test
  void whoeverFollowsALinkToANodeSeesWhichOneItIs() {
    Path page = linked.output().resolve("models/ringen.html");
    for (String place : List.of("ringen.een", "part-node-een")) {
      for (int width : new int[] {NARROW, WIDE}) {
        look(width, "prefers-reduced-motion", "reduce");
        browser.get("about:blank");
        browser.get(page.toUri() + "#" + place);
        assertThat(
                found(
                    "return %s.map(svg => svg.querySelectorAll('.node').length)"
                        .formatted(DRAWINGS)))
            .isEqualTo(List.of(4L));
        assertThat(
                found(
                    """
                    return [...document.querySelectorAll('.node .node-shape')].filter(s => s.checkVisibility({visibilityProperty: true}))
                        .filter(s => getComputedStyle(s).fill !== getComputedStyle(s.closest('svg').querySelector('[id$=".vier"] .node-shape')).fill)
                        .map(s => s.parentNode.textContent);
                    """))
            .as("%s at %s", place, width)
            .isEqualTo(List.of("Een"));
        assertThat(
                found(
                    """
                    return [...document.querySelectorAll('.node-table tbody tr')]
                        .filter(r => getComputedStyle(r).boxShadow !== 'none').map(r => r.id);
                    """))
            .isEqualTo(List.of("part-node-een"));
      }
    }
  }

  /** By the key, on the page of a model, where the order of the list is not that of reading. */
  @Test
  void theKeyboardReachesNodesInReadingOrderAndShowsWhichOneHasTheFocus() {
    for (int width : new int[] {NARROW, WIDE}) {
      look(width, "prefers-reduced-motion", "reduce");
      open(linked.output().resolve("models/ringen.html"));
      browser.executeScript("document.querySelector('.figure-frame').focus()");
      List<Object> reached = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        Chromium.press(browser, "Tab", 9);
        reached.add(
            browser.executeScript(
                """
                const e = document.activeElement;
                const ring = getComputedStyle(e);
                return e.matches('.node') && ring.outlineStyle === 'solid' && parseFloat(ring.outlineWidth) >= 2
                    ? e.textContent : e.outerHTML;
                """));
      }
      assertThat(reached).as("at %s", width).isEqualTo(List.of("Drie", "Een", "Twee"));
    }
  }

  @Test
  void noPageOfTheGalleryKeepsAnyoneOut() throws IOException {
    List<String> violations = new ArrayList<>();
    boolean narrow = false;
    for (Path page : pages) { // in turn, since a page is like another: many drawings each
      narrow = !narrow;
      open(page);
      Chromium.bringAxe(browser);
      look(narrow ? NARROW : WIDE, "prefers-color-scheme", narrow ? "dark" : "light");
      Chromium.violations(browser).forEach(v -> violations.add(page.getFileName() + ": " + v));
    }
    assertThat(violations).isEmpty();
  }
}
