package dev.vademecum.search;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What a stem weighs in each entry: the part of BM25F that depends on both, and more where the stem
 * makes up much of a name or a heading. How rare the stem is, the browser knows.
 */
final class Scorer {
  private static final float K1 = 1.2f;
  private static final float B = 0.5f;
  private static final float PART = 0.4f;
  private static final float OF_TITLE = 1.6f;
  private static final float OF_HEADING = 0.5f;

  /** Weights are told apart in steps of the same ratio, from {@code SMALLEST} on. */
  static final int LEVELS = 63;

  static final int LEVEL_BITS = 6;

  private static final double SMALLEST = 0.05;
  private static final double LARGEST = 3.2;

  private final List<Doc> docs;
  private final List<Counts> counts;
  private final Vocabulary vocabulary;
  private final float average;

  Scorer(List<Doc> docs, List<Counts> counts, Vocabulary vocabulary) {
    this.docs = docs;
    this.counts = counts;
    this.vocabulary = vocabulary;
    long all = counts.stream().mapToLong(Counts::length).sum();
    this.average = inSteps(Math.max(1.0, (double) all / Math.max(1, counts.size())));
  }

  /** In steps of some 9 %, so that a sentence more does not change the weights of all entries. */
  private static float inSteps(double average) {
    return (float) StrictMath.pow(2, Math.rint(8 * StrictMath.log(average) / StrictMath.log(2)) / 8);
  }

  /** The entries that have a stem, with its weight in them in levels from 1. */
  record Posting(int doc, int level) {}

  /** By stem, in the order of the alphabet; the postings in the order of the entries. */
  Map<String, List<Posting>> postings() {
    Map<String, List<Posting>> postings = new HashMap<>();
    List<Map<String, Integer>> levels =
        IntStream.range(0, docs.size()).parallel().mapToObj(this::levels).toList();
    for (int doc = 0; doc < levels.size(); doc++) {
      for (Map.Entry<String, Integer> level : levels.get(doc).entrySet()) {
        postings
            .computeIfAbsent(level.getKey(), stem -> new ArrayList<>())
            .add(new Posting(doc, level.getValue()));
      }
    }
    return new TreeMap<>(postings);
  }

  /** How often a stem counts, and the largest shares that it has. */
  private static final class Weight {
    private float often;
    private float title;
    private float heading;

    void add(float more, float[] shares) {
      often += more;
      title = Math.max(title, shares[0]);
      heading = Math.max(heading, shares[1]);
    }
  }

  private Map<String, Integer> levels(int doc) {
    Counts count = counts.get(doc);
    Map<String, Weight> weights = new HashMap<>();
    count
        .words()
        .forEach(
            (word, fields) -> {
              Vocabulary.Word known = requireNonNull(vocabulary.words().get(word));
              float often = often(fields);
              float[] shares = count.shares().getOrDefault(word, new float[2]);
              weight(weights, known.stem()).add(often, shares);
              float[] less = {PART * shares[0], PART * shares[1]};
              known.parts().forEach(part -> weight(weights, part).add(PART * often, less));
            });
    float norm = 1 - B + B * count.length() / average;
    float prior = docs.get(doc).prior();
    Map<String, Integer> levels = new HashMap<>();
    weights.forEach((stem, weight) -> levels.put(stem, level(prior * value(weight, norm))));
    return levels;
  }

  private static Weight weight(Map<String, Weight> weights, String stem) {
    return weights.computeIfAbsent(stem, s -> new Weight());
  }

  private static float often(int[] fields) {
    float often = 0;
    for (Counts.Field field : Counts.Field.values()) {
      often += field.weight * fields[field.place()];
    }
    return often;
  }

  private static float value(Weight weight, float norm) {
    float often = weight.often / norm;
    return often / (K1 + often) + OF_TITLE * weight.title + OF_HEADING * weight.heading;
  }

  private static int level(float value) {
    double steps = StrictMath.log1p(value / SMALLEST) / StrictMath.log1p(LARGEST / SMALLEST);
    return (int) Math.max(1, Math.min(LEVELS, Math.round(LEVELS * steps)));
  }
}
