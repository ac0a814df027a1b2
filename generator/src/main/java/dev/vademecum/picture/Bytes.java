package dev.vademecum.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and words in the bytes of a file. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Bytes(byte[] all) {
  boolean fits(int at, int length) {
    return at >= 0 && length >= 0 && at <= all.length - length;
  }

  boolean has(int at, String word) {
    byte[] bytes = word.getBytes(StandardCharsets.ISO_8859_1);
    return fits(at, bytes.length)
        && Arrays.equals(all, at, at + bytes.length, bytes, 0, bytes.length);
  }

  int at(int place) {
    return all[place] & 0xFF;
  }

  /** A number whose first byte counts most. */
  int big(int at, int length) {
    int number = 0;
    for (int i = 0; i < length; i++) {
      number = number << 8 | at(at + i);
    }
    return number;
  }

  /** A number whose last byte counts most. */
  int little(int at, int length) {
    int number = 0;
    for (int i = length - 1; i >= 0; i--) {
      number = number << 8 | at(at + i);
    }
    return number;
  }
}
