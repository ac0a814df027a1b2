package dev.vademecum.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often an entry has each word in each of its fields.
 *
 * @param words their numbers in a {@link Wording}
 * @param weights of each of them, what it counts for in tenths: whole numbers, so that the order in
 *     which they are added up does not matter
 * @param titles of each, the largest part that it makes up of the title or another name
 * @param headings of each, the largest part that it makes up of a heading
 * @param length how many words its sections have
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Counts(int[] words, int[] weights, float[] titles, float[] headings, int length) {
  /** What a word counts for in tenths where it stands. */
  private enum Field {
    TITLE(50),
    NAME(40),
    HEADING(25),
    SUMMARY(20),
    BODY(10);

    final int weight;

    Field(int weight) {
      this.weight = weight;
    }
  }

  /** Counts the words of one entry after the other; stop words in names and headings only. */
  static final class Counter {
    private final Wording wording;
    private final Numbers words = new Numbers(); // of this entry, by place
    private int[] places = new int[1 << 10]; // by word, the place and one more
    private int[] weights = new int[1 << 10];
    private float[] titles = new float[1 << 10];
    private float[] headings = new float[1 << 10];
    private int length;

    Counter(Wording wording) {
      this.wording = wording;
    }

    Counts count(Doc doc, List<Section> sections) {
      name(doc.title(), Field.TITLE, true);
      doc.names().forEach(name -> name(name, Field.NAME, true));
      text(doc.idWords(), Field.SUMMARY);
      text(doc.kindWord(), Field.BODY);
      text(doc.summary(), Field.SUMMARY);
      for (Section section : sections) {
        if (!section.heading().equals(doc.title())) {
          name(section.heading(), Field.HEADING, false);
        }
        text(section.text(), Field.BODY);
      }
      return finish();
    }

    private Counts finish() {
      int[] all = words.all();
      int size = all.length;
      Counts counts =
          new Counts(
              all,
              Arrays.copyOf(weights, size),
              Arrays.copyOf(titles, size),
              Arrays.copyOf(headings, size),
              length);
      for (int word : all) {
        places[word] = 0;
      }
      words.clear();
      length = 0;
      return counts;
    }

    private void text(String text, Field field) {
      Numbers found = wording.of(text);
      length += field == Field.BODY ? found.size() : 0;
      for (int i = 0; i < found.size(); i++) {
        if (!wording.isStop(found.get(i))) {
          add(found.get(i), field);
        }
      }
    }

    private void name(String text, Field field, boolean title) {
      int[] found = wording.of(text).all();
      float all = 0;
      for (int word : found) {
        all += importance(word);
      }
      for (int word : found) {
        int place = add(word, field);
        float[] shares = title ? titles : headings;
        shares[place] = Math.max(shares[place], importance(word) / all);
      }
      if (text.indexOf('-') > 0 && text.indexOf(' ') < 0) {
        StringBuilder joined = new StringBuilder(); // "ontwikkel-assessment" as one word
        IntStream.of(found).mapToObj(wording.words()::get).forEach(joined::append);
        add(wording.number(joined.toString()), field);
      }
    }

    private float importance(int word) {
      return wording.isStop(word) ? 0.25f : 1f;
    }

    private int add(int word, Field field) {
      if (word >= places.length) {
        places = Arrays.copyOf(places, Math.max(word + 1, 2 * places.length));
      }
      if (places[word] == 0) {
        begin(word);
      }
      int place = places[word] - 1;
      weights[place] += field.weight;
      return place;
    }

    private void begin(int word) {
      int place = words.size();
      if (place == weights.length) {
        weights = Arrays.copyOf(weights, 2 * place);
        titles = Arrays.copyOf(titles, 2 * place);
        headings = Arrays.copyOf(headings, 2 * place);
      }
      words.add(word);
      places[word] = words.size();
      weights[place] = 0;
      titles[place] = 0;
      headings[place] = 0;
    }
  }
}
