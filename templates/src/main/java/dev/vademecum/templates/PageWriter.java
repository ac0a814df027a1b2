package dev.vademecum.templates;

import java.io.StringWriter;

/** Collects a page in memory, up to a size that no page of a handbook has. */
final class PageWriter extends StringWriter {
  private static final int USUAL_SIZE = 32 * 1024;
  private static final int MOST = 64 * 1024 * 1024;

  PageWriter() {
    super(USUAL_SIZE);
  }

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
      throw new IllegalStateException("The page has more than 64 million characters");
    }
  }
}
