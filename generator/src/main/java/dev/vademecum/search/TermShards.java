package dev.vademecum.search;

import dev.vademecum.json.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The dictionary: words with their stems, and stems with the entries that have them, in the order
 * of the alphabet and cut into files of some 3 kB. Words themselves say where a file may end, so
 * that one word more does not move the ends of all files behind it. A stem that many entries have
 * has a file for these alone, so that who looks for its neighbours in the alphabet need not load
 * it.
 */
final class TermShards {
  private static final int SIZE = 4_000;
  private static final int CUTS = 16;
  private static final int MANY = 3;
  private static final int BEGINNINGS = 12;
  private static final int FEW = 4;
  private static final int SPELT = 30_000;

  /** A stem that more entries than these have has its list of them in a file of its own. */
  static final int OWN = 400;

  private final Vocabulary vocabulary;
  private final Map<String, Scorer.Postings> postings;
  private final List<Packed> files = new ArrayList<>();
  private final List<Packed> lists = new ArrayList<>();
  private final List<String> firsts = new ArrayList<>();

  private PackWriter shard = new PackWriter();
  private int size;
  private StringBuilder text = new StringBuilder();
  private String before = "";
  private int count;

  private TermShards(Vocabulary vocabulary, Map<String, Scorer.Postings> postings) {
    this.vocabulary = vocabulary;
    this.postings = postings;
  }

  static TermShards of(Vocabulary vocabulary, Map<String, Scorer.Postings> postings) {
    TermShards shards = new TermShards(vocabulary, postings);
    SortedSet<String> keys = new TreeSet<>(vocabulary.forms().keySet());
    keys.addAll(postings.keySet());
    keys.forEach(shards::add);
    shards.cut();
    return shards;
  }

  List<Packed> files() {
    return files;
  }

  /** The lists of entries that have a file of their own. */
  List<Packed> lists() {
    return lists;
  }

  /** The first word of each file with the file's name. */
  Json index() {
    PackWriter index = new PackWriter();
    String last = "";
    for (int i = 0; i < files.size(); i++) {
      index.more(true).word(firsts.get(i), last).name(files.get(i));
      last = firsts.get(i);
    }
    return new Json.Text(Packed.characters(index.more(false).finish()));
  }

  private void add(String key) {
    if (size >= SIZE && key.hashCode() % CUTS == 0) {
      cut();
    }
    if (count == 0) {
      firsts.add(key);
    }
    shard.more(true).word(key, before);
    SortedSet<String> stems = vocabulary.forms().getOrDefault(key, new TreeSet<>());
    shard.number(PackWriter.Sort.STEMS, stems.size());
    stems.forEach(stem -> shard.stem(stem, key));
    write(postings.getOrDefault(key, Scorer.Postings.NONE));
    size += key.length() + 8 * stems.size();
    text.append(key).append('\n');
    before = key;
    count++;
  }

  /** How many entries, and either these or the name of the file that has them. */
  private void write(Scorer.Postings postings) {
    shard.number(PackWriter.Sort.COUNT, postings.size());
    if (postings.size() > OWN) {
      PackWriter out = new PackWriter();
      write(postings, out);
      Packed list = Packed.of(out.finish(), "");
      lists.add(list);
      shard.name(list);
      size += Packed.NAME_BITS / 8;
    } else {
      write(postings, shard);
      size += 2 * postings.size();
    }
  }

  /** Of each entry the step from the one before, and its level. */
  private static void write(Scorer.Postings postings, PackWriter out) {
    int last = -1;
    for (int i = 0; i < postings.size(); i++) {
      int doc = postings.docs()[i];
      out.number(PackWriter.Sort.STEP, doc - last - 1).level(postings.levels()[i]);
      last = doc;
    }
  }

  private void cut() {
    if (count > 0) {
      files.add(Packed.of(shard.more(false).finish(), text.toString()));
      shard = new PackWriter();
      size = 0;
      text = new StringBuilder();
      before = "";
      count = 0;
    }
  }

  /**
   * The most frequent words, for those who misspell one where that would take many files to find
   * out. Empty where it does not.
   */
  List<Packed> spelling() {
    if (files.size() <= FEW) {
      return List.of();
    }
    PackWriter out = new PackWriter();
    List<String> known = mostFrequent(vocabulary.forms().keySet(), SPELT).sorted().toList();
    String last = "";
    for (String form : known) {
      out.more(true).word(form, last);
      last = form;
    }
    return List.of(Packed.of(out.more(false).finish(), String.join("\n", known)));
  }

  /**
   * For beginnings of two and three letters that would take many files to complete: their most
   * frequent words. Empty where there are none.
   */
  Map<String, List<String>> beginnings() {
    Map<String, List<String>> forms = new TreeMap<>();
    for (String form : vocabulary.forms().keySet()) {
      for (int length = 2; length <= Math.min(3, form.length()); length++) {
        forms.computeIfAbsent(form.substring(0, length), b -> new ArrayList<>()).add(form);
      }
    }
    forms.keySet().removeIf(beginning -> filesOf(beginning) <= MANY);
    forms.replaceAll((beginning, all) -> mostFrequent(all, BEGINNINGS).toList());
    return forms;
  }

  private int filesOf(String beginning) {
    long before = firsts.stream().filter(first -> first.compareTo(beginning) <= 0).count();
    long until =
        firsts.stream().filter(first -> first.compareTo(beginning + "\uffff") <= 0).count();
    return (int) (until - before) + 1;
  }

  private Stream<String> mostFrequent(Collection<String> forms, int most) {
    return forms.stream()
        .map(form -> new Often(form, frequency(form)))
        .sorted(Comparator.comparingInt(Often::times).reversed().thenComparing(Often::form))
        .limit(most)
        .map(Often::form);
  }

  private record Often(String form, int times) {}

  private int frequency(String form) {
    return vocabulary.forms().getOrDefault(form, new TreeSet<>()).stream()
        .mapToInt(stem -> postings.getOrDefault(stem, Scorer.Postings.NONE).size())
        .max()
        .orElse(0);
  }
}
