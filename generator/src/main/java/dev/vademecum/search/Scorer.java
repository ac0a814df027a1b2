package dev.vademecum.search;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a stem weighs in each entry: the part of BM25F that depends on both, and more where the stem
 * makes up much of a name or a heading. How rare the stem is, the browser knows.
 */
final class Scorer {
  private static final float K1 = 1.2f;
  private static final float B = 0.5f;
  private static final int WHOLE = 5;
  private static final int PART = 2; // of a whole word that has a stem as a part
  private static final float OF_TITLE = 1.6f;
  private static final float OF_HEADING = 0.5f;

  /** Weights are told apart in steps of the same ratio, from {@code SMALLEST} on. */
  static final int LEVELS = 31;

  static final int LEVEL_BITS = 5;

  private static final double SMALLEST = 0.05;
  private static final double LARGEST = 3.2;

  private final List<Doc> docs;
  private final List<Part> parts;
  private final Vocabulary vocabulary;
  private final List<String> stems;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final float average;

  Scorer(List<Doc> docs, List<Part> parts, Vocabulary vocabulary) {
    this.docs = docs;
    this.parts = parts;
    this.vocabulary = vocabulary;
    this.stems = vocabulary.stems();
    for (int i = 0; i < stems.size(); i++) {
      numbers.put(stems.get(i), i);
    }
    long all =
        parts.stream().flatMap(part -> part.counts().stream()).mapToLong(Counts::length).sum();
    this.average = inSteps(Math.max(1.0, (double) all / Math.max(1, docs.size())));
  }

  /** In steps of some 9 %, so that a sentence more does not change the weights of all entries. */
  private static float inSteps(double average) {
    double steps = Math.rint(8 * StrictMath.log(average) / StrictMath.log(2));
    return (float) StrictMath.pow(2, steps / 8);
  }

  /** The entries that have a stem, in their order, with its weight in them in levels from 1. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Postings(int[] docs, byte[] levels) {
    static final Postings NONE = new Postings(new int[0], new byte[0]);

    int size() {
      return docs.length;
    }
  }

  /** The stems of one entry, with their levels. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Levels(int[] stems, byte[] levels) {}

  /** By stem. */
  Map<String, Postings> postings() {
    List<Levels> levels = levels();
    int[] sizes = new int[stems.size()];
    levels.forEach(one -> IntStream.of(one.stems()).forEach(stem -> sizes[stem]++));
    Map<String, Postings> postings = new HashMap<>();
    List<Postings> byNumber = new ArrayList<>(stems.size());
    for (int i = 0; i < stems.size(); i++) {
      byNumber.add(new Postings(new int[sizes[i]], new byte[sizes[i]]));
      if (sizes[i] > 0) {
        postings.put(stems.get(i), byNumber.get(i));
      }
    }
    int[] filled = new int[stems.size()];
    for (int doc = 0; doc < levels.size(); doc++) {
      Levels one = levels.get(doc);
      for (int i = 0; i < one.stems().length; i++) {
        int stem = one.stems()[i];
        byNumber.get(stem).docs()[filled[stem]] = doc;
        byNumber.get(stem).levels()[filled[stem]++] = one.levels()[i];
      }
    }
    return postings;
  }

  /** By entry. */
  private List<Levels> levels() {
    int[] firsts = new int[parts.size()];
    for (int i = 1; i < firsts.length; i++) {
      firsts[i] = firsts[i - 1] + parts.get(i - 1).counts().size();
    }
    return IntStream.range(0, firsts.length)
        .parallel()
        .mapToObj(i -> new Weights(parts.get(i).wording()).levels(parts.get(i).counts(), firsts[i]))
        .flatMap(List::stream)
        .toList();
  }

  /** What the stems of one entry after the other weigh. */
  private final class Weights {
    private final int[][] stemsOf;
    private final int[] often = new int[stems.size()];
    private final float[] titles = new float[stems.size()];
    private final float[] headings = new float[stems.size()];
    private final Numbers here = new Numbers();

    /** The stem of each word, and those of its parts. */
    Weights(Wording wording) {
      this.stemsOf = wording.words().stream().map(this::stemsOf).toArray(int[][]::new);
    }

    private int[] stemsOf(String word) {
      Vocabulary.Word known = requireNonNull(vocabulary.words().get(word));
      int[] found = new int[1 + known.parts().size()];
      found[0] = requireNonNull(numbers.get(known.stem()));
      for (int i = 1; i < found.length; i++) {
        found[i] = requireNonNull(numbers.get(known.parts().get(i - 1)));
      }
      return found;
    }

    List<Levels> levels(List<Counts> counts, int first) {
      List<Levels> levels = new ArrayList<>(counts.size());
      for (int i = 0; i < counts.size(); i++) {
        levels.add(levels(counts.get(i), docs.get(first + i).prior()));
      }
      return levels;
    }

    private Levels levels(Counts counts, float prior) {
      for (int i = 0; i < counts.words().length; i++) {
        int[] found = stemsOf[counts.words()[i]];
        for (int j = 0; j < found.length; j++) {
          add(found[j], j == 0 ? WHOLE : PART, counts, i);
        }
      }
      float norm = 1 - B + B * counts.length() / average;
      int[] found = here.all();
      byte[] levels = new byte[found.length];
      for (int i = 0; i < found.length; i++) {
        levels[i] = (byte) level(prior * value(found[i], norm));
        often[found[i]] = 0;
        titles[found[i]] = 0;
        headings[found[i]] = 0;
      }
      here.clear();
      return new Levels(found, levels);
    }

    private void add(int stem, int part, Counts counts, int word) {
      if (often[stem] == 0) {
        here.add(stem);
      }
      often[stem] += part * counts.weights()[word];
      titles[stem] = Math.max(titles[stem], part * counts.titles()[word] / WHOLE);
      headings[stem] = Math.max(headings[stem], part * counts.headings()[word] / WHOLE);
    }

    private float value(int stem, float norm) {
      float weight = often[stem] / (10f * WHOLE) / norm;
      return weight / (K1 + weight) + OF_TITLE * titles[stem] + OF_HEADING * headings[stem];
    }
  }

  private static int level(float value) {
    return 1 + LIMITS.length - above(value);
  }

  /** From which value on there is each level but the first, the highest first. */
  private static final float[] LIMITS = limits();

  private static float[] limits() {
    float[] limits = new float[LEVELS - 1];
    for (int level = LEVELS; level > 1; level--) {
      double steps = (level - 0.5) / LEVELS;
      limits[LEVELS - level] =
          (float) (SMALLEST * StrictMath.expm1(steps * StrictMath.log1p(LARGEST / SMALLEST)));
    }
    return limits;
  }

  private static int above(float value) {
    int low = 0;
    int high = LIMITS.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (LIMITS[middle] <= value) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
