package dev.vademecum.search;

import java.util.Arrays;

/**
 * A range coder with whole numbers only, so that the same choices make the same bytes on every
 * machine. What is likely takes less than a bit. The script of the search has its other half.
 */
final class RangeCoder {
  /**
   * What a bit's odds begin with: both as likely, of which nothing is known yet. The higher twelve
   * bits are the odds of a zero, of 4,096; the lower four count what was seen, since the first bits
   * teach more than later ones.
   */
  static final short EVEN = (short) (2048 << 4);

  private static final int ODDS_BITS = 12;
  private static final int COUNT_BITS = 4;
  private static final int MOST = (1 << COUNT_BITS) - 1;
  private static final int[] RATES = {1, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 5};
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
    int state = odds[at] & 0xFFFF;
    long bound = (range >>> ODDS_BITS) * (state >>> COUNT_BITS);
    if (bit == 0) {
      range = bound;
    } else {
      low += bound;
      range -= bound;
    }
    odds[at] = (short) learnt(state, bit);
    normalize();
  }

  /** The odds after one more bit; neither is ever sure. */
  static int learnt(int state, int bit) {
    int count = state & MOST;
    int chance = state >>> COUNT_BITS;
    int rate = RATES[count];
    int changed =
        bit == 0 ? chance + (((1 << ODDS_BITS) - chance) >> rate) : chance - (chance >> rate);
    int least = 1 << (RATES[MOST] - 1);
    int kept = Math.max(least, Math.min((1 << ODDS_BITS) - least, changed));
    return kept << COUNT_BITS | Math.min(MOST, count + 1);
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
