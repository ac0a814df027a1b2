package dev.vademecum.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words, and what stands between them, that the texts of a handbook have most often. Each text
 * is packed as a row of these; what is not among them is spelt. One space between two words is not
 * written at all.
 */
final class Lexicon {
  private static final int MOST = 7_000;
  private static final int LEAST = 3;
  private static final long SCALE = 1 << 20;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] starts;
  private final byte[] packed;
  private final String text;
  private final short[][] letters;

  private Lexicon(Map<String, Integer> counts) {
    List<String> words = frequent(counts);
    long all = counts.values().stream().mapToLong(Integer::longValue).sum();
    long spelt = all - words.stream().mapToLong(word -> counts.getOrDefault(word, 0)).sum();
    this.starts = new int[words.size() + 2];
    PackWriter out = new PackWriter();
    String before = "";
    for (int i = 0; i < words.size(); i++) {
      out.more(true).word(words.get(i), before);
      chance(out, i, counts.getOrDefault(words.get(i), 0), all);
      before = words.get(i);
      numbers.put(before, i);
    }
    chance(out.more(false), words.size(), spelt, all);
    this.packed = out.finish();
    this.letters = out.letters();
    this.text = String.join("\n", words);
  }

  static Lexicon of(List<Tokens> texts) {
    Map<String, Integer> counts = new HashMap<>();
    texts.forEach(tokens -> tokens.count(counts));
    return new Lexicon(counts);
  }

  /** In the order of the alphabet. */
  private static List<String> frequent(Map<String, Integer> counts) {
    Comparator<String> often = Comparator.comparing(word -> counts.getOrDefault(word, 0));
    return counts.keySet().stream()
        .filter(word -> counts.getOrDefault(word, 0) >= LEAST)
        .sorted(often.reversed().thenComparing(word -> word))
        .limit(MOST)
        .sorted()
        .toList();
  }

  /** Chances are told in steps of about 1.4: 1, 1, 2, 3, 4, 6, 8, 12 … */
  private void chance(PackWriter out, int number, long count, long all) {
    long wanted = count * SCALE / Math.max(1, all);
    int step = 0;
    while (chance(step + 1) <= wanted) {
      step++;
    }
    out.number(PackWriter.Sort.CHANCE, step);
    starts[number + 1] = starts[number] + chance(step);
  }

  private static int chance(int step) {
    return step % 2 == 0 ? 1 << (step / 2) : (3 << (step / 2)) >> 1;
  }

  /** The lexicon itself, for the script. */
  Packed file() {
    return Packed.of(packed, text);
  }

  /** Packs texts that are not empty. */
  List<byte[]> pack(Tokens tokens) {
    int rest = starts.length - 2;
    int[] known = new int[tokens.size()];
    for (int i = 0; i < known.length; i++) {
      known[i] = numbers.getOrDefault(tokens.token(i), rest);
    }
    return tokens.texts().stream().map(text -> pack(text, known, tokens)).toList();
  }

  private byte[] pack(int[] text, int[] known, Tokens tokens) {
    PackWriter out = new PackWriter(letters);
    int rest = starts.length - 2;
    int all = starts[rest + 1];
    for (int token : text) {
      int number = known[token];
      out.more(true).coder().part(starts[number], starts[number + 1] - starts[number], all);
      if (number == rest) {
        out.text(tokens.token(token));
      }
    }
    return out.more(false).finish();
  }
}
