package dev.vademecum.check;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * The words of a text as numbers, and the runs of five to eight of them that stand together. Case,
 * punctuation, white space and what nobody sees, such as soft hyphens, make no difference. Two
 * texts with the same number are taken for the same, which is wrong once in some 10¹² runs.
 */
final class WordRuns {
  static final int SHORTEST = 5;
  static final int LONGEST = 8;

  /** Makes small letters of those of ASCII, and leaves digits as they are. */
  private static final int LOWER = 0x20;

  private static final long PRIME = 0x100000001b3L;
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long FACTOR = 0x9e3779b97f4a7c15L;

  private long[] words = new long[64];
  private int count;

  private WordRuns() {}

  static WordRuns of(String text) {
    WordRuns runs = new WordRuns();
    runs.read(
        Normalizer.isNormalized(text, Normalizer.Form.NFC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFC));
    return runs;
  }

  private void read(String text) {
    long hash = OFFSET;
    char[] units = text.toCharArray(); // all that is published goes through here
    for (char unit : units) {
      if (isPartOfWord(unit)) {
        hash = (hash ^ (unit < 128 ? unit | LOWER : Character.toLowerCase(unit))) * PRIME;
      } else if (hash != OFFSET && !isInvisible(unit)) {
        add(hash);
        hash = OFFSET;
      }
    }
    if (hash != OFFSET) {
      add(hash);
    }
  }

  private static boolean isPartOfWord(char unit) {
    return unit < 128
        ? (unit >= 'a' && unit <= 'z')
            || (unit >= 'A' && unit <= 'Z')
            || (unit >= '0' && unit <= '9')
        : Character.isLetterOrDigit(unit)
            || Character.isSurrogate(unit)
            || Character.getType(unit) == Character.NON_SPACING_MARK;
  }

  /** Soft hyphens, joiners and spaces without a width. */
  private static boolean isInvisible(char unit) {
    return unit >= 128 && Character.getType(unit) == Character.FORMAT;
  }

  private void add(long hash) {
    if (count == words.length) {
      words = Arrays.copyOf(words, 2 * count);
    }
    long mixed = (hash ^ (hash >>> 29)) * FACTOR;
    words[count++] = mixed ^ (mixed >>> 32);
  }

  /** How many words there are. */
  int size() {
    return count;
  }

  /**
   * Visits the number of every run of some length.
   *
   * @param from the shortest length
   * @param to the longest length
   * @param visitor says whether to go on
   */
  void each(int from, int to, LongPredicate visitor) {
    boolean on = true;
    for (int last = 0; on && last < count; last++) {
      long run = 0;
      long power = 1;
      int most = Math.min(to, last + 1);
      for (int length = 1; on && length <= most; length++) {
        run += words[last - length + 1] * power;
        power *= FACTOR;
        on = length < from || visitor.test(run + length);
      }
    }
  }
}
