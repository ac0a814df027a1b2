package dev.vademecum;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/** The sample handbook in a real browser, which is started once for the tests of a class. */
abstract class SampleInBrowser {
  static final int NARROW = 320;
  static final int WIDE = 1280;

  @TempDir static Path temp;
  static ChromeDriver browser;
  static Site site;

  @BeforeAll
  static void start() {
    browser = Chromium.start(temp.resolve("profile"));
    site = Site.shared(SampleHandbook.SAMPLE);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.quit();
    }
  }

  /** As a screen of a width, of a reader with some preferences. */
  static void look(int width, Map<String, String> features) {
    Chromium.resize(browser, width);
    Chromium.prefer(browser, "", features);
  }

  /** As a screen of a width, of a reader who prefers light or dark. */
  static void look(int width, String scheme) {
    look(width, Map.of("prefers-color-scheme", scheme, "prefers-reduced-motion", "reduce"));
  }

  static String onDisk(String path) {
    return site.output().resolve(path).toUri().toString();
  }

  static void open(String path) {
    browser.get(onDisk(path));
  }

  /** What the console said since it was asked last. */
  static List<String> complaints() {
    return Chromium.complaints(browser);
  }

  /** What a script says, once it is done. */
  static Object evaluate(String script) {
    Map<String, Object> answer =
        browser.executeCdpCommand(
            "Runtime.evaluate",
            Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
    Map<?, ?> result = (Map<?, ?>) requireNonNull(answer.get("result"));
    return requireNonNull(result.get("value"), script);
  }

  /** A number that a script says. */
  static double number(String script) {
    return ((Number) evaluate(script)).doubleValue();
  }

  /** Whether a script says so before three seconds have gone. */
  static boolean becomes(String script, boolean wanted) {
    long end = System.nanoTime() + 3_000_000_000L;
    while (System.nanoTime() < end) {
      if (evaluate(script).equals(wanted)) {
        return true;
      }
      Thread.onSpinWait();
    }
    return false;
  }

  /** Presses a key and lets go of it. */
  static void key(String key, int code) {
    Chromium.press(browser, key, code);
  }
}
