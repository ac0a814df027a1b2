package dev.vademecum.search;

import java.util.Arrays;

/**
 * Numbers pieces of texts, the same piece always with the same number, from 0 in the order in which
 * they come first. A piece that is known makes no new string. Not to be shared between threads.
 */
final class Slices {
  private char[] letters = new char[1 << 14];
  private int[] ends = new int[1 << 10];
  private int[] hashes = new int[1 << 10];
  private int[] table = new int[1 << 12]; // the number and one more, nothing being 0
  private int size;

  int size() {
    return size;
  }

  /** The number of what stands in a text from a place to another one. */
  int number(char[] text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    int mask = table.length - 1;
    int place = (hash ^ hash >>> 15) & mask;
    while (table[place] != 0) {
      int number = table[place] - 1;
      if (hashes[number] == hash && isSame(number, text, from, to)) {
        return number;
      }
      place = place + 1 & mask;
    }
    table[place] = size + 1;
    add(text, from, to, hash);
    return size - 1;
  }

  private boolean isSame(int number, char[] text, int from, int to) {
    return Arrays.equals(letters, start(number), ends[number], text, from, to);
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  private void add(char[] text, int from, int to, int hash) {
    int start = start(size);
    int end = start + to - from;
    if (end > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(end, 2 * letters.length));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    System.arraycopy(text, from, letters, start, to - from);
    ends[size] = end;
    hashes[size] = hash;
    size++;
    if (2 * size > table.length) {
      widen();
    }
  }

  private void widen() {
    table = new int[2 * table.length];
    int mask = table.length - 1;
    for (int number = 0; number < size; number++) {
      int place = (hashes[number] ^ hashes[number] >>> 15) & mask;
      while (table[place] != 0) {
        place = place + 1 & mask;
      }
      table[place] = number + 1;
    }
  }

  String text(int number) {
    return new String(letters, start(number), ends[number] - start(number));
  }
}
