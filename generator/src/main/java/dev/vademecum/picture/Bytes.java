package dev.vademecum.picture;

/** Numbers and words in the bytes of a file. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Bytes(byte[] all) {
  boolean fits(int at, int length) {
    return at >= 0 && length >= 0 && at <= all.length - length;
  }

  boolean has(int at, String word) {
    if (!fits(at, word.length())) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (at(at + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word stands anywhere from a place on; the last one is found first. */
  boolean contains(String word, int from) {
    for (int at = all.length - word.length(); at >= from; at--) {
      if (has(at, word)) {
        return true;
      }
    }
    return false;
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
