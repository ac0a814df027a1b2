package dev.vademecum.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and texts in as few bytes as what stood before them lets expect. */
final class PackWriter {
  /** What a number says; those that say the same have much the same sizes. */
  enum Sort {
    SHARED,
    STEMS,
    CUT,
    COUNT,
    STEP,
    CHANCE
  }

  private static final int SIZES = 5;
  private static final int LETTERS = 8;
  private static final short[][] UNKNOWN = unknown(); // never changed

  private final RangeCoder coder = new RangeCoder();
  private final short[] sizes = RangeCoder.odds(Sort.values().length << SIZES);
  private final short[] firsts = RangeCoder.odds(Sort.values().length << SIZES);
  private final short[] levels = RangeCoder.odds(1 << Scorer.LEVEL_BITS);
  private final short[] more = RangeCoder.odds(1);

  /**
   * Odds of letters, a row for each letter before them. A row is our own from the first change on:
   * most files have few letters, and 128 kB for each of them made a third of what a search index
   * allocates.
   */
  private final short[][] letters;

  private final short[][] known;

  PackWriter() {
    this(UNKNOWN);
  }

  /** Writes with the odds of letters that are known from elsewhere. */
  PackWriter(short[][] known) {
    this.known = known;
    this.letters = known.clone();
  }

  private static short[][] unknown() {
    short[][] rows = new short[1 << LETTERS][];
    Arrays.fill(rows, RangeCoder.odds(1 << LETTERS));
    return rows;
  }

  /** The odds of letters after what has been written, for others to begin with. */
  short[][] letters() {
    return letters;
  }

  RangeCoder coder() {
    return coder;
  }

  /** Whether there is one more of what is being listed. */
  PackWriter more(boolean more) {
    coder.bit(this.more, 0, more ? 1 : 0);
    return this;
  }

  /** How many bits a number has, and then these bits without the first, which is always one. */
  @SuppressWarnings("EnumOrdinal") // the script counts them in the same order
  PackWriter number(Sort sort, int number) {
    int size = 31 - Integer.numberOfLeadingZeros(number + 1);
    int from = sort.ordinal() << SIZES;
    coder.tree(sizes, from, SIZES, size);
    if (size > 0) {
      coder.bit(firsts, from + size, ((number + 1) >>> (size - 1)) & 1);
      coder.direct((number + 1) & ((1 << (size - 1)) - 1), size - 1);
    }
    return this;
  }

  PackWriter level(int level) {
    coder.tree(levels, 0, Scorer.LEVEL_BITS, level);
    return this;
  }

  /** A text without the character 0; each byte has its odds after the one before. */
  PackWriter text(String text) {
    int before = 0;
    for (byte letter : text.getBytes(StandardCharsets.UTF_8)) {
      coder.tree(row(before), 0, LETTERS, letter & 0xFF);
      before = letter & 0xFF;
    }
    coder.tree(row(before), 0, LETTERS, 0);
    return this;
  }

  @SuppressWarnings("ReferenceEquality") // whether it is still the one we were given
  private short[] row(int before) {
    if (letters[before] == known[before]) {
      letters[before] = known[before].clone();
    }
    return letters[before];
  }

  /** How much of its beginning a word has from another one, and the rest. */
  PackWriter word(String word, String before) {
    int shared = shared(word, before);
    return number(Sort.SHARED, shared).text(word.substring(shared));
  }

  /** How much of its end another word has to lose to begin this one, and the rest. */
  PackWriter stem(String stem, String form) {
    int shared = shared(stem, form);
    return number(Sort.CUT, form.length() - shared).text(stem.substring(shared));
  }

  private static int shared(String word, String other) {
    int most = Math.min(word.length(), other.length());
    int shared = 0;
    while (shared < most && word.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    boolean inPair = shared > 0 && Character.isHighSurrogate(word.charAt(shared - 1));
    return inPair ? shared - 1 : shared;
  }

  /** The name of a file. */
  PackWriter name(Packed packed) {
    coder.direct(packed.nameBits(), Packed.NAME_BITS);
    return this;
  }

  byte[] finish() {
    return coder.finish();
  }
}
