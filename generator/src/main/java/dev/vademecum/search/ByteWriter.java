package dev.vademecum.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Whole numbers in as few bytes as they need, and words that share their beginnings. */
final class ByteWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Seven bits a byte, the lowest first; the eighth says that more follow. */
  ByteWriter number(int number) {
    int rest = number;
    while (rest > 127) {
      out.write((rest & 127) | 128);
      rest >>>= 7;
    }
    out.write(rest);
    return this;
  }

  /** How much of its beginning a word has from another one, and the rest. */
  ByteWriter word(String word, String before) {
    int shared = 0;
    int most = Math.min(word.length(), before.length());
    while (shared < most && word.charAt(shared) == before.charAt(shared)) {
      shared++;
    }
    byte[] rest = word.substring(shared).getBytes(StandardCharsets.UTF_8);
    number(shared).number(rest.length);
    out.writeBytes(rest);
    return this;
  }

  ByteWriter bytes(ByteWriter other) {
    out.writeBytes(other.toBytes());
    return this;
  }

  int size() {
    return out.size();
  }

  byte[] toBytes() {
    return out.toByteArray();
  }
}
