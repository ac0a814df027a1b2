package dev.vademecum.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Writes values as text in UTF-8. {@code JsonWriter} of Gson, which makes characters first and
 * takes a lock for each piece of them, took 1.7 times as long for a large {@code handbook.json}.
 */
final class Printer {
  private static final String HEX = "0123456789abcdef";
  private static final int SIZE = 1 << 13;

  private final Optional<OutputStream> out;
  private final String indent;
  private byte[] bytes = new byte[1 << 10];
  private int size;
  private int depth;

  /**
   * @param out where to write to; empty to keep the text
   * @param indent of each level; a value stands on one line where it is empty
   */
  Printer(Optional<OutputStream> out, String indent) {
    this.out = out;
    this.indent = indent;
  }

  void value(Json json) throws IOException {
    if (json instanceof Json.Text text) {
      quoted(text.value());
    } else if (json instanceof Json.Whole number) {
      plain(Long.toString(number.value()));
    } else if (json instanceof Json.Flag flag) {
      plain(flag.value() ? "true" : "false");
    } else if (json instanceof Json.Items list) {
      items(list.items());
    } else if (json instanceof Json.Made made) {
      items(made.items());
    } else if (json instanceof Json.Members object) {
      members(object.members());
    }
  }

  private void items(Iterable<? extends Json> items) throws IOException {
    letter('[');
    depth++;
    boolean none = true;
    for (Json item : items) {
      next(none);
      none = false;
      value(item);
    }
    end(none, ']');
  }

  private void members(Map<String, Json> members) throws IOException {
    letter('{');
    depth++;
    boolean none = true;
    for (Map.Entry<String, Json> member : members.entrySet()) {
      next(none);
      none = false;
      quoted(member.getKey());
      plain(indent.isEmpty() ? ":" : ": ");
      value(member.getValue());
    }
    end(none, '}');
  }

  private void next(boolean first) throws IOException {
    if (!first) {
      letter(',');
    }
    line();
  }

  private void end(boolean none, char bracket) throws IOException {
    depth--;
    if (!none) {
      line();
    }
    letter(bracket);
  }

  private void line() throws IOException {
    if (!indent.isEmpty()) {
      letter('\n');
      for (int i = 0; i < depth; i++) {
        plain(indent);
      }
    }
  }

  private void quoted(String text) throws IOException {
    letter('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        letter('\\');
        letter(c);
      } else if (c >= ' ' && c < 0x80) {
        letter(c);
      } else {
        int code = text.codePointAt(i);
        other(code);
        i += Character.charCount(code) - 1;
      }
    }
    letter('"');
  }

  private void escaped(char c) throws IOException {
    letter('\\');
    int at = "\b\t\n\f\r".indexOf(c);
    if (at >= 0) {
      letter("btnfr".charAt(at));
    } else {
      letter('u');
      for (int shift = 12; shift >= 0; shift -= 4) {
        letter(HEX.charAt(c >>> shift & 15));
      }
    }
  }

  private void other(int code) throws IOException {
    if (code < ' ' || code == '\u2028' || code == '\u2029' || isHalf(code)) {
      escaped((char) code);
    } else if (code < 0x800) {
      letter(0xC0 | code >>> 6);
      rest(code, 0);
    } else if (code < 0x10000) {
      letter(0xE0 | code >>> 12);
      rest(code, 6);
    } else {
      letter(0xF0 | code >>> 18);
      rest(code, 12);
    }
  }

  /** Half of a character has no bytes of its own. */
  private static boolean isHalf(int code) {
    return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
  }

  /** The bytes after the first, six bits in each. */
  private void rest(int code, int from) throws IOException {
    for (int shift = from; shift >= 0; shift -= 6) {
      letter(0x80 | (code >>> shift & 0x3F));
    }
  }

  /** Characters that have one byte each. */
  void plain(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      letter(text.charAt(i));
    }
  }

  private void letter(int one) throws IOException {
    if (size == bytes.length) {
      room();
    }
    bytes[size++] = (byte) one;
  }

  private void room() throws IOException {
    if (out.isPresent() && size >= SIZE) {
      flush(out.get());
    } else {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
  }

  /** Writes what is not yet written. */
  void flush(OutputStream to) throws IOException {
    to.write(bytes, 0, size);
    size = 0;
  }

  /** What has been kept. */
  String text() {
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }
}
