package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser that asks the search of a site. */
final class SearchBrowser implements AutoCloseable {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  /** Loads the script of the search as the page itself does, and hands it over. */
  private static final String LOAD =
      """
      const load = async () => {
        if (!window.vademecumSearch) {
          await new Promise((resolve, reject) => {
            const script = document.createElement('script');
            script.src = document.querySelector('.search-open').dataset.root + 'assets/search.js';
            script.onload = resolve;
            script.onerror = reject;
            document.head.append(script);
          });
        }
        await vademecumSearch.start(document.querySelector('.search-open').dataset.root);
        return vademecumSearch;
      };
      const done = arguments[arguments.length - 1];
      const values = arguments[0];
      """;

  private final ChromeDriver driver;

  private SearchBrowser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts; a machine without it skips the test, but for the one that decides what lands. */
  static SearchBrowser start(Path profile) {
    boolean present = Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
    if (!"true".equals(System.getenv("CI"))) {
      assumeTrue(present, "there is no " + BROWSER + " with " + DRIVER);
    }
    assertThat(present).as("%s and %s are there", BROWSER, DRIVER).isTrue();
    SELENIUM.setLevel(Level.SEVERE);
    LoggingPreferences logging = new LoggingPreferences();
    logging.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions().setBinary(BROWSER.toFile());
    options.setCapability("goog:loggingPrefs", logging);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    ChromeDriver driver =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
            options);
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(20));
    return new SearchBrowser(driver);
  }

  ChromeDriver driver() {
    return driver;
  }

  void open(Path page) {
    driver.get(page.toUri().toString());
  }

  /** What a script says, to which the search is {@code search} and that may wait. */
  Object ask(String body, Object... values) {
    String script =
        LOAD + "load().then(async search => {" + body + "}).then(done, e => done('' + e));";
    Object answer = driver.executeAsyncScript(script, values);
    return answer == null ? "" : answer;
  }

  /** The addresses of the first entries found for each query. */
  @SuppressWarnings("unchecked")
  Map<String, List<String>> find(List<String> queries) {
    Object found =
        ask(
            """
            const found = {};
            for (const query of values) {
              const hits = (await search.find(query)).hits.slice(0, 3);
              const docs = await Promise.all(hits.map(hit => search.shown(hit.doc)));
              found[query] = docs.map(doc => doc.u);
            }
            return found;
            """,
            queries);
    return (Map<String, List<String>>) found;
  }

  /** What the browser's console said since it was asked last. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::toString)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
