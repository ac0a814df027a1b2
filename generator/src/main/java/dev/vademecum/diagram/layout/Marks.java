package dev.vademecum.diagram.layout;

import java.util.Arrays;

/** Which numbers have been seen since the last start, which clears them all at once. */
final class Marks {
  private int[] seen = new int[16];
  private int round = 1;

  void start() {
    round++;
  }

  /** Marks a number. Whether it was not yet marked. */
  boolean mark(int number) {
    if (number >= seen.length) {
      seen = Arrays.copyOf(seen, Math.max(number + 1, 2 * seen.length));
    }
    boolean added = seen[number] != round;
    seen[number] = round;
    return added;
  }

  boolean has(int number) {
    return number < seen.length && seen[number] == round;
  }
}
