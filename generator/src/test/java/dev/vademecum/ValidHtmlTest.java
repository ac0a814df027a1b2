package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page, held against the Nu Html Checker, which only this execution has on its class path.
 */
@Tag("nu")
class ValidHtmlTest {
  private static final String CHECKER = "nu.validator.client.EmbeddedValidator";

  @Test
  void everyPageOfTheSampleIsValid() {
    assertValid(Site.shared(SampleHandbook.SAMPLE));
  }

  @Test
  void everyPageOfTheManualIsValid() {
    assumeThat(Files.exists(SampleHandbook.MANUAL.resolve("handbook.yml"))).isTrue();
    assertValid(Site.shared(SampleHandbook.MANUAL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr"})
  void everyKindOfPageIsValidInOtherLanguages(String language, @TempDir Path folder) {
    String handbook = LanguagesTest.HANDBOOK.replace("LANGUAGE", language);
    assertValid(MiniHandbook.of(handbook).build(folder));
  }

  @Test
  void aFaultIsFound() {
    String page = "<!doctype html><html lang=en><title>x</title><p><img src=x><div></p>";
    assertThat(check(page.getBytes(StandardCharsets.UTF_8))).contains("error");
  }

  private static void assertValid(Site site) {
    Map<String, String> said = new ConcurrentSkipListMap<>();
    site.files().entrySet().parallelStream()
        .filter(file -> file.getKey().endsWith(".html"))
        .forEach(file -> said.put(file.getKey(), check(file.getValue())));
    assertThat(said)
        .hasSizeGreaterThan(10)
        .allSatisfy((page, words) -> assertThat(words).isEmpty());
  }

  /** The checker's messages, one a line. */
  private static String check(byte[] page) {
    try {
      Class<?> type = Class.forName(CHECKER);
      Object checker = type.getConstructor().newInstance();
      Class<?> format = Class.forName(CHECKER + "$OutputFormat");
      Object lines = format.getField("GNU").get(null);
      type.getMethod("setOutputFormat", format).invoke(checker, lines);
      Method validate = type.getMethod("validate", InputStream.class);
      return String.valueOf(validate.invoke(checker, new ByteArrayInputStream(page))).strip();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
