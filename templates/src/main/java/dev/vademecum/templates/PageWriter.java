package dev.vademecum.templates;

import freemarker.core.Environment;
import java.io.StringWriter;

/** Collects a page of a theme in memory, up to a size that no page of a handbook has. */
final class PageWriter extends StringWriter {
  private static final int MOST = 32 * 1024 * 1024;

  @Override
  public void write(char[] text, int start, int length) {
    check(length);
    super.write(text, start, length);
  }

  @Override
  public void write(String text) {
    check(text.length());
    super.write(text);
  }

  @Override
  public void write(String text, int start, int length) {
    check(length);
    super.write(text, start, length);
  }

  private void check(int more) {
    if (getBuffer().length() > MOST - more) {
      Environment environment = Environment.getCurrentEnvironment();
      Place place = environment == null ? Place.UNKNOWN : Place.of(environment);
      throw place.failure(TemplateFailure.Reason.SIZE, null);
    }
  }
}
