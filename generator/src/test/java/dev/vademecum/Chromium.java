package dev.vademecum;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser, for what only a browser can tell. */
final class Chromium {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path AXE = Path.of("src/test/resources/dev/vademecum/axe/axe.min.js");
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  /**
   * Looks only once the page is drawn with the fonts it asks for: one that comes while axe measures
   * moves half of what it compares.
   */
  private static final String VIOLATIONS =
      """
      const done = arguments[arguments.length - 1];
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const drawn = () => new Promise(resolve => requestAnimationFrame(resolve));
      const options = {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations'], preload: false};
      drawn().then(() => document.fonts.ready).then(drawn).then(() => axe.run(document, options))
        .then(found => done(found.violations.flatMap(
            rule => rule.nodes.map(node => rule.id + ' at ' + node.target.join(' ')))))
        .catch(error => done(['axe failed: ' + error]));
      """;

  private Chromium() {}

  /** Starts one, or skips the tests where there is none; there must be one in CI. */
  static ChromeDriver start(Path profile) {
    boolean present = Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
    if (!"true".equals(System.getenv("CI"))) {
      assumeTrue(present, "there is no " + BROWSER + " with " + DRIVER);
    }
    assertThat(present).as("%s and %s are there", BROWSER, DRIVER).isTrue();
    // No typed commands are used, so it does not matter which versions of them Selenium knows.
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
        "--window-size=1280,900",
        "--user-data-dir=" + profile);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new ChromeDriver(service, options);
  }

  /** As a screen of a width. */
  static void resize(ChromeDriver browser, int width) {
    resize(browser, width, 900);
  }

  /** As a screen of a width and a height. */
  static void resize(ChromeDriver browser, int width, int height) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /**
   * As for a reader with some preferences.
   *
   * @param medium "print", "screen", or "" for whichever it is
   */
  static void prefer(ChromeDriver browser, String medium, Map<String, String> features) {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            features.entrySet().stream()
                .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
                .toList()));
  }

  /** Presses a key and lets go of it. */
  static void press(ChromeDriver browser, String key, int code) {
    for (String type : List.of("rawKeyDown", "keyUp")) {
      browser.executeCdpCommand(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
    }
  }

  /** The sizes of the leaves that the page is printed on, as a PDF has them. */
  static List<String> printed(ChromeDriver browser) {
    Object data =
        browser.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true)).get("data");
    String file =
        new String(Base64.getDecoder().decode(String.valueOf(data)), StandardCharsets.ISO_8859_1);
    return Pattern.compile("/MediaBox \\[([^]]*)]")
        .matcher(file)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** What the console said since it was asked last. */
  static List<String> complaints(ChromeDriver browser) {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::toString)
        .toList();
  }

  /** Gives the page that is open what {@link #violations} needs. */
  static void bringAxe(ChromeDriver browser) throws IOException {
    browser.executeScript(Files.readString(AXE));
  }

  /** What keeps people out of the page as it looks now: each rule with its place. */
  static List<?> violations(ChromeDriver browser) {
    return (List<?>) requireNonNull(browser.executeAsyncScript(VIOLATIONS));
  }
}
