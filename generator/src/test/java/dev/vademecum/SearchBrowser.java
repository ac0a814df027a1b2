package dev.vademecum;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** A browser that asks the search of a site. */
final class SearchBrowser implements AutoCloseable {
  /** Loads the script of the search as the page itself does, and hands it over. */
  private static final String LOAD =
      """
      const load = async () => {
        if (!window.vademecumSearch) {
          await new Promise((resolve, reject) => {
            const script = document.createElement('script');
            script.src = document.querySelector('.search-open').dataset.script;
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
    ChromeDriver driver = Chromium.start(profile);
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
              const hits = Array.from((await search.find(query)).hits.subarray(0, 3));
              const docs = await Promise.all(hits.map(search.shown));
              found[query] = docs.map(doc => doc.u);
            }
            return found;
            """,
            queries);
    return (Map<String, List<String>>) found;
  }

  /** What the browser's console said since it was asked last. */
  List<String> complaints() {
    return Chromium.complaints(driver);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
