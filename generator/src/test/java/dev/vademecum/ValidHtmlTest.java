package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page, held against the Nu Html Checker, which only this execution has on its class path.
 */
@Tag("nu")
class ValidHtmlTest {
  private static final String CHECKER = "nu.validator.client.EmbeddedValidator";

  @TempDir Path temp;

  @Test
  void everyPageOfTheSampleIsValid() throws ReflectiveOperationException {
    assertValid(SampleHandbook.SAMPLE);
  }

  @Test
  void everyPageOfTheManualIsValid() throws ReflectiveOperationException {
    assumeThat(Files.exists(SampleHandbook.MANUAL.resolve("handbook.yml"))).isTrue();
    assertValid(SampleHandbook.MANUAL);
  }

  @Test
  void aFaultIsFound() throws ReflectiveOperationException {
    String page = "<!doctype html><html lang=en><title>x</title><p><img src=x><div></p>";
    assertThat(check(page.getBytes(StandardCharsets.UTF_8))).contains("error");
  }

  private void assertValid(Path handbook) throws ReflectiveOperationException {
    Site site = Site.sound(handbook, temp);
    int pages = 0;
    for (var file : site.files().entrySet()) {
      if (file.getKey().endsWith(".html")) {
        assertThat(check(file.getValue())).as(file.getKey()).isEmpty();
        pages++;
      }
    }
    assertThat(pages).isGreaterThan(10);
  }

  /** The checker's messages, one a line. */
  private static String check(byte[] page) throws ReflectiveOperationException {
    Class<?> type = Class.forName(CHECKER);
    Object checker = type.getConstructor().newInstance();
    Class<?> format = Class.forName(CHECKER + "$OutputFormat");
    Object lines = format.getField("GNU").get(null);
    type.getMethod("setOutputFormat", format).invoke(checker, lines);
    Method validate = type.getMethod("validate", InputStream.class);
    return String.valueOf(validate.invoke(checker, new ByteArrayInputStream(page))).strip();
  }
}
