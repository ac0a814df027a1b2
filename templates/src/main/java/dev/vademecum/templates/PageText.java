package dev.vademecum.templates;

import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects a page in memory. A {@link java.io.StringWriter} takes a lock and changes its form of
 * letters for each of the thousands of pieces of a page.
 */
class PageText extends Writer {
  /** A chapter of 1,150 words has 50,000 letters as a page. */
  private static final int USUAL_SIZE = 64 * 1024;

  private char[] text = new char[USUAL_SIZE];
  private int length;

  @Override
  public void write(int letter) {
    room(1);
    text[length++] = (char) letter;
  }

  @Override
  public void write(char[] letters, int start, int count) {
    room(count);
    System.arraycopy(letters, start, text, length, count);
    length += count;
  }

  @Override
  public void write(String letters) {
    write(letters, 0, letters.length());
  }

  @Override
  public void write(String letters, int start, int count) {
    room(count);
    letters.getChars(start, start + count, text, length);
    length += count;
  }

  /** Makes room for more letters. */
  void room(int more) {
    if (text.length - length < more) {
      text = Arrays.copyOf(text, Math.max(2 * text.length, length + more));
    }
  }

  final int length() {
    return length;
  }

  @Override
  public void flush() {
    // all is in memory
  }

  @Override
  public void close() {
    // all is in memory
  }

  /**
   * The page in UTF-8, of the letters as they lie here: by way of a string it would be copied four
   * times more, a seventh of all that is allocated for pages.
   */
  final byte[] bytes() {
    ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(text, 0, length));
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    return bytes;
  }
}
