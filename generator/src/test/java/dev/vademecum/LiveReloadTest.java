package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.config.Language;
import dev.vademecum.serve.Served;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;

/** What an author sees happen in a real browser after a save. */
class LiveReloadTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String LINES = "\n\nEen alinea om te lezen.".repeat(80);

  @TempDir static Path profile;
  @TempDir Path temp;
  private static ChromeDriver browser;
  private Path handbook;
  private Path chapter;
  private String good;
  private Served served;

  @BeforeAll
  static void start() {
    browser = Chromium.start(profile);
  }

  @AfterAll
  static void quit() {
    if (browser != null) {
      browser.quit();
    }
  }

  @BeforeEach
  void serve() throws Exception {
    handbook = temp.resolve("handbook");
    Starters.handbook(handbook, Language.NL);
    try (Stream<Path> chapters = Files.list(handbook.resolve("chapters"))) {
      chapter = chapters.sorted().findFirst().orElseThrow();
    }
    good = Files.readString(chapter) + LINES + "\n";
    Files.writeString(chapter, good);
    served = Served.of(handbook);
    Chromium.complaints(browser);
    browser.get(served.address() + page());
    run("window.unchanged = true");
  }

  /** Before its server goes, so that the page does not miss it. */
  @AfterEach
  void stop() {
    browser.get("about:blank");
    served.close();
  }

  private String page() throws IOException {
    try (Stream<String> lines =
        Files.lines(handbook.resolve("chapters").resolve(chapter.getFileName()))) {
      String id = lines.filter(line -> line.startsWith("id: ")).findFirst().orElse("");
      String name = chapter.getFileName().toString().replaceFirst("^\\d+-", "").replace(".md", "");
      return "chapters/" + (id.isEmpty() ? name : id.substring(4)) + ".html";
    }
  }

  private static Object run(String script) {
    return browser.executeScript(script);
  }

  private static boolean holds(String condition) {
    return Boolean.TRUE.equals(run("return Boolean(" + condition + ")"));
  }

  private static void wait(String condition) {
    for (long end = System.nanoTime() + PATIENCE.toNanos(); !isSoNow(condition); ) {
      assertThat(System.nanoTime()).as(condition).isLessThan(end);
      LockSupport.parkNanos(20_000_000);
    }
  }

  private static boolean isSoNow(String condition) {
    try {
      return holds(condition);
    } catch (WebDriverException e) {
      return false; // between two pages
    }
  }

  private static final String SHEET = "document.querySelector('vademecum-problems')?.shadowRoot";

  @Test
  void aSaveIsShownAtThePlaceThatWasRead() throws Exception {
    run("scrollTo({top: 900, behavior: 'instant'})");
    Files.writeString(chapter, good + "\nNieuwe laatste zin.\n");
    wait("document.body.textContent.includes('Nieuwe laatste zin.') && !window.unchanged");
    wait("Math.abs(scrollY - 900) < 2");
    assertThat(Chromium.complaints(browser)).isEmpty();
  }

  @Test
  void aStyleIsExchangedWithoutLoadingThePage() throws Exception {
    Path style = handbook.resolve("theme/css/own.css");
    Files.createDirectories(style.getParent());
    Files.writeString(style, ".leaf h1 { letter-spacing: 7px; }\n");
    wait("getComputedStyle(document.querySelector('h1')).letterSpacing === '7px'");
    assertThat(holds("window.unchanged")).isTrue();
    assertThat(holds("document.querySelectorAll('link[rel=stylesheet]').length === 1")).isTrue();
    assertThat(Chromium.complaints(browser)).isEmpty();
  }

  @Test
  void aPageThatASaveDoesNotChangeIsLeftAlone() throws Exception {
    browser.get(served.address() + "search.html");
    run("window.unchanged = true");
    for (int i = 0; i < 3; i++) {
      Files.writeString(chapter, good + "\nZin " + i + ".\n");
      served.next();
    }
    Files.writeString(handbook.resolve("theme.txt"), "foreign");
    assertThat(holds("window.unchanged")).isTrue();
  }

  @Test
  void anErrorLiesOverTheLastGoodPageUntilItIsMended() throws Exception {
    run("scrollTo({top: 700, behavior: 'instant'})");
    for (int round = 0; round < 3; round++) {
      Files.writeString(chapter, good.replaceFirst("---\n", "---\ntitel: <b onclick=alert(1)>x\n"));
      wait(SHEET + "?.textContent.includes('unknown-key')");
      assertThat(holds(SHEET + ".querySelector('pre').textContent.includes('titel: <b onclick')"))
          .isTrue();
      assertThat(holds(SHEET + ".querySelector('b[onclick]')")).isFalse();
      assertThat(holds("window.unchanged && scrollY === 700")).isTrue();
      Files.writeString(chapter, good);
      wait("!document.querySelector('vademecum-problems')");
    }
    assertThat(holds("scrollY === 700")).isTrue();
    assertThat(Chromium.complaints(browser)).isEmpty();
  }

  @Test
  void theSheetIsPutAway() throws Exception {
    Files.writeString(chapter, good.replaceFirst("---\n", "---\ntitel: x\n"));
    wait(SHEET + "?.querySelector('.close')");
    run(SHEET + ".querySelector('.close').click()");
    wait("!document.querySelector('vademecum-problems')");
  }

  @Test
  void problemsAreAPageUntilThereIsAGoodBuild() throws Exception {
    served.close();
    Files.writeString(chapter, good.replaceFirst("---\n", "---\ntitel: x\n"));
    served = Served.of(handbook);
    browser.get(served.address() + page());
    wait("document.querySelector('.problem.error')");
    Chromium.bringAxe(browser);
    for (int width : List.of(320, 1280)) {
      browser.manage().window().setSize(new Dimension(width, 900));
      assertThat(Chromium.violations(browser)).isEmpty();
      assertThat(holds("document.documentElement.scrollWidth <= innerWidth")).isTrue();
    }
    Files.writeString(chapter, good);
    wait("document.querySelector('.leaf') && !document.querySelector('.problem')");
  }

  @Test
  void aPageThatIsGoneIsSaidToBeAndComesBack() throws Exception {
    Files.move(chapter, chapter.resolveSibling("elders.bak"));
    wait("document.body.textContent.includes('Deze pagina is er niet') || " + SHEET);
    Files.move(chapter.resolveSibling("elders.bak"), chapter);
    wait("document.body.textContent.includes('Een alinea om te lezen') && !(" + SHEET + ")");
  }
}
