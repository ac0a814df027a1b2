package dev.vademecum.search;

import java.util.Arrays;

/**
 * A range coder with whole numbers only, so that the same choices make the same bytes on every
 * machine. What is likely takes less than a bit. The script of the search has its other half.
 */
final class RangeCoder {
  /** What a bit's odds begin with: both as likely. Odds are those of a zero, of 2,048. */
  static final short EVEN = 1024;

  private static final int ODDS_BITS = 11;
  private static final int RATE = 4;
  private static final long TOP = 1L << 24;

  private byte[] out = new byte[1 << 10];
  private int size;
  private long low;
  private long range = 0xFFFF_FFFFL;
  private int held;
  private int pending;
  private boolean begun;

  /** Odds for some bits of which nothing is known yet. */
  static short[] odds(int count) {
    short[] odds = new short[count];
    Arrays.fill(odds, EVEN);
    return odds;
  }

  /** A bit, whose odds change towards what it is. */
  void bit(short[] odds, int at, int bit) {
    long bound = (range >>> ODDS_BITS) * odds[at];
    if (bit == 0) {
      range = bound;
      odds[at] += (short) (((1 << ODDS_BITS) - odds[at]) >> RATE);
    } else {
      low += bound;
      range -= bound;
      odds[at] -= (short) (odds[at] >> RATE);
    }
    normalize();
  }

  /** A number of some bits, the highest first, each with odds that depend on those before it. */
  void tree(short[] odds, int from, int bits, int value) {
    int node = 1;
    for (int i = bits - 1; i >= 0; i--) {
      int bit = value >>> i & 1;
      bit(odds, from + node, bit);
      node = node << 1 | bit;
    }
  }

  /** Some bits that may as well be others. */
  void direct(long value, int bits) {
    for (int i = bits - 1; i >= 0; i--) {
      range >>>= 1;
      if ((value >>> i & 1) == 1) {
        low += range;
      }
      normalize();
    }
  }

  /** One of several, which has {@code size} of all the chances, those from {@code start} on. */
  void part(int start, int size, int all) {
    long one = range / all;
    low += one * start;
    range = one * size;
    normalize();
  }

  private void normalize() {
    while (range < TOP) {
      range = range << 8 & 0xFFFF_FFFFL;
      shift();
    }
  }

  private void shift() {
    if (low < 0xFF00_0000L || low > 0xFFFF_FFFFL) {
      int carry = (int) (low >>> 32);
      if (begun) {
        write(held + carry);
      }
      begun = true;
      for (; pending > 0; pending--) {
        write(0xFF + carry);
      }
      held = (int) (low >>> 24) & 0xFF;
    } else {
      pending++;
    }
    low = (low & 0x00FF_FFFFL) << 8;
  }

  /** The bytes; a reader takes what is missing at their end for zeros. */
  byte[] finish() {
    for (int i = 0; i < 5; i++) {
      shift();
    }
    int end = size;
    while (end > 0 && out[end - 1] == 0) {
      end--;
    }
    return Arrays.copyOf(out, end);
  }

  private void write(int one) {
    if (size == out.length) {
      out = Arrays.copyOf(out, 2 * size);
    }
    out[size++] = (byte) one;
  }
}
