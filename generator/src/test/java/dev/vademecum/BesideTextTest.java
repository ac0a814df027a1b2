package dev.vademecum;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands beside a text, and what shows itself above it, in a real browser. */
class BesideTextTest extends SampleInBrowser {
  @BeforeEach
  void forget() {
    look(WIDE, "light");
    complaints();
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

  /**
   * Of two paragraphs with more beside them than fits, the second follows the first as any other.
   */
  @Test
  void notesInTheMarginMoveNoTextAndNoneLiesOnAnother() {
    String definition =
        "Een uitleg die heel wat langer is dan de alinea waarnaast hij staat. ".repeat(3);
    Site notes =
        MiniHandbook.of(
                "-- terms.yml --\n"
                    + Stream.of("alfa", "beta", "gamma")
                        .map(
                            term ->
                                "- {id: %1$s, title: %1$s, definition: %2$s}%n"
                                    .formatted(term, definition))
                        .collect(Collectors.joining())
                    + """
                    -- models/ringen.yml --
                    title: Ringen
                    alt: Een ring.
                    rights: {status: own}
                    archetype: rings
                    rings: [{id: binnen, label: Binnen}]
                    nodes: [{id: a, label: Wie ben ik, at: {ring: binnen, hour: 12}}]
                    -- chapters/a.md --
                    ---
                    title: Aa
                    ---
                    De [[alfa]] en de [[beta]].

                    De [[gamma]].

                    Een alinea.

                    Nog een.[^1]

                    ![[ringen]]

                    [^1]: Een noot.
                    """)
            .build(temp.resolve("companions"));
    look(WIDE, "light");
    browser.get(notes.output().resolve("chapters/a.html").toUri().toString());
    String boxes =
        """
        (() => {
          const box = query => [...document.querySelectorAll(query)].map(e => e.getBoundingClientRect());
          const text = box('.annotated > p, .prose > p');
          const gaps = text.slice(1).map((one, i) => one.top - text[i].bottom);
          const margin = box('.companion, .prose > figure');
          const apart = margin.slice(1).map((one, i) => one.top - margin[i].bottom);
          return %s;
        })()
        """;
    assertThat(number(boxes.formatted("margin.length"))).isEqualTo(4);
    assertThat(number(boxes.formatted("Math.max(...gaps)")))
        .as("between paragraphs")
        .isLessThan(30);
    assertThat(number(boxes.formatted("Math.min(...apart)"))).as("between notes").isPositive();
    assertThat(number("document.querySelector('#fn-1').getBoundingClientRect().left"))
        .as("a note below the text, since companions reach as far")
        .isLessThan(number("document.querySelector('.prose').getBoundingClientRect().left + 100"));
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

  /** Moves the pointer onto the middle of the first box of an element. */
  private static void pointAt(String element) {
    String box = element + ".getClientRects()[0]";
    pointer("mouseMoved", number(box + ".left + 4"), number(box + ".top + 4"));
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
