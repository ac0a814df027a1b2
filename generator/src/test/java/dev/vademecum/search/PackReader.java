package dev.vademecum.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link PackWriter} wrote, as the script of the search does. */
final class PackReader {
  /** The words of a {@link Lexicon}, their chances, and the odds of letters after them. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Words(List<String> words, List<Integer> starts, short[] letters) {}

  private final byte[] bytes;
  private final short[] sizes = RangeCoder.odds(PackWriter.Sort.values().length << 5);
  private final short[] firsts = RangeCoder.odds(PackWriter.Sort.values().length << 5);
  private final short[] levels = RangeCoder.odds(32);
  private final short[] ends = RangeCoder.odds(1);
  private final short[] letters;
  private long range = 0xFFFF_FFFFL;
  private long code;
  private int at;

  PackReader(byte[] bytes) {
    this(bytes, RangeCoder.odds(1 << 16));
  }

  private PackReader(byte[] bytes, short[] letters) {
    this.bytes = bytes;
    this.letters = letters;
    for (int i = 0; i < 4; i++) {
      next();
    }
  }

  private void next() {
    code = ((code << 8) & 0xFFFF_FFFFL) | (at < bytes.length ? bytes[at++] & 0xFF : 0);
  }

  private void normalize() {
    while (range < 1L << 24) {
      range = range << 8 & 0xFFFF_FFFFL;
      next();
    }
  }

  private int bit(short[] odds, int place) {
    int state = odds[place] & 0xFFFF;
    long bound = (range >>> 12) * (state >>> 4);
    int bit = code < bound ? 0 : 1;
    if (bit == 0) {
      range = bound;
    } else {
      code -= bound;
      range -= bound;
    }
    odds[place] = (short) RangeCoder.learnt(state, bit);
    normalize();
    return bit;
  }

  private int tree(short[] odds, int from, int bits) {
    int node = 1;
    for (int i = 0; i < bits; i++) {
      node = node << 1 | bit(odds, from + node);
    }
    return node - (1 << bits);
  }

  long direct(int bits) {
    long value = 0;
    for (int i = 0; i < bits; i++) {
      range >>>= 1;
      long bit = code >= range ? 1 : 0;
      code -= bit * range;
      value = value << 1 | bit;
      normalize();
    }
    return value;
  }

  private int part(List<Integer> starts) {
    long one = range / starts.get(starts.size() - 1);
    int found = 0;
    while (one * starts.get(found + 1) <= code) {
      found++;
    }
    code -= one * starts.get(found);
    range = one * (starts.get(found + 1) - starts.get(found));
    normalize();
    return found;
  }

  boolean more() {
    return bit(ends, 0) == 1;
  }

  @SuppressWarnings("EnumOrdinal") // as it is written
  int number(PackWriter.Sort sort) {
    int from = sort.ordinal() << 5;
    int size = tree(sizes, from, 5);
    if (size == 0) {
      return 0;
    }
    int first = bit(firsts, from + size);
    return (1 << size) + (first << (size - 1)) + (int) direct(size - 1) - 1;
  }

  int level() {
    return tree(levels, 0, 5);
  }

  String text() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int letter = tree(letters, 0, 8);
    while (letter > 0) {
      out.write(letter);
      letter = tree(letters, letter << 8, 8);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  String word(String before) {
    return before.substring(0, number(PackWriter.Sort.SHARED)) + text();
  }

  String stem(String form) {
    return form.substring(0, form.length() - number(PackWriter.Sort.CUT)) + text();
  }

  /** The name of a file, its last digit first. */
  String name() {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      name.append(Long.toString(direct(5), 32));
    }
    return name.reverse().toString();
  }

  static Words words(byte[] bytes) {
    PackReader reader = new PackReader(bytes);
    List<String> words = new ArrayList<>();
    List<Integer> starts = new ArrayList<>(List.of(0));
    String before = "";
    boolean more = true;
    while (more) {
      more = reader.more();
      if (more) {
        before = reader.word(before);
        words.add(before);
      }
      int step = reader.number(PackWriter.Sort.CHANCE);
      int chance = step % 2 == 0 ? 1 << (step / 2) : (3 << (step / 2)) >> 1;
      starts.add(starts.get(starts.size() - 1) + chance);
    }
    return new Words(words, starts, reader.letters);
  }

  static String text(byte[] bytes, Words words) {
    PackReader reader = new PackReader(bytes, words.letters().clone());
    StringBuilder out = new StringBuilder();
    boolean after = false;
    while (reader.more()) {
      int number = reader.part(words.starts());
      String word = number < words.words().size() ? words.words().get(number) : reader.text();
      boolean is = word.charAt(0) > 127 || Character.isLetterOrDigit(word.charAt(0));
      out.append(after && is ? " " : "").append(word);
      after = is;
    }
    return out.toString();
  }
}
