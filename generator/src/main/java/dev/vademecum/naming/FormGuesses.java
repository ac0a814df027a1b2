package dev.vademecum.naming;

import dev.vademecum.config.Language;
import dev.vademecum.entry.Entry;
import dev.vademecum.naming.WordAutomaton.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what may be forms of names in a text, in whatever way it uses capitals. Ten thousand names
 * have a hundred thousand forms, of which a text has a handful: a name is inflected only where a
 * word in the text begins as all of its forms do.
 */
final class FormGuesses {
  /** The longest of {@link Inflections} adds six letters, as in "rolletjes", to all but two. */
  static final int LONGEST_ENDING = Inflections.LOST + 6;

  /** So many different words are remembered with their forms; a text has few of them at a time. */
  private static final int MOST_WORDS = 1 << 16;

  private final Language language;
  private final Map<String, List<Noun>> nouns = new HashMap<>();
  private final Beginnings beginnings = new Beginnings();
  private final Map<String, List<KnownName>> read = new ConcurrentHashMap<>();
  private final AtomicInteger inflected = new AtomicInteger();

  /** A name with a last word that may have forms. */
  private final class Noun {
    private final KnownName name;
    private final List<Noun> earlier;
    private final int order;
    private List<KnownName> forms = List.of();
    private boolean known;

    /**
     * @param earlier those of the same entry
     */
    private Noun(KnownName name, List<Noun> earlier, int order) {
      this.name = name;
      this.earlier = earlier;
      this.order = order;
    }

    /** A listed form that is one of an earlier name has no forms of its own. */
    private synchronized List<KnownName> forms() {
      if (!known) {
        known = true;
        inflected.incrementAndGet();
        boolean own =
            earlier.stream().flatMap(noun -> noun.forms().stream()).noneMatch(name::isWrittenAs);
        forms = own ? name.inflected(language).toList() : List.of();
      }
      return forms;
    }
  }

  private FormGuesses(Language language) {
    this.language = language;
  }

  /** For the names of terms; where two have a form in common, it is the first one's. */
  static FormGuesses of(Stream<Entry.Term> terms, Language language) {
    FormGuesses guesses = new FormGuesses(language);
    int[] order = new int[1];
    terms.forEachOrdered(
        term -> {
          List<Noun> earlier = new ArrayList<>();
          KnownName.of(term)
              .filter(name -> name.hasForms(language))
              .forEachOrdered(
                  name -> earlier.add(guesses.noun(name, List.copyOf(earlier), order[0]++)));
        });
    return guesses;
  }

  private Noun noun(KnownName name, List<Noun> earlier, int order) {
    Noun noun = new Noun(name, earlier, order);
    String beginning = Inflections.beginning(last(name.words()));
    nouns.computeIfAbsent(beginning, key -> new ArrayList<>(1)).add(noun);
    beginnings.add(beginning);
    return noun;
  }

  /** The longest form at each place of a text, given as its words; none of them overlap. */
  List<Found<KnownName>> find(Words words) {
    List<Found<KnownName>> all = new ArrayList<>();
    for (int i = 0; i < words.size() && !nouns.isEmpty(); i++) {
      if (!beginnings.isPerhapsIn(words, i)) {
        continue;
      }
      for (KnownName form : endingIn(Words.uncapitalized(words.text(i)))) {
        int first = i - form.words().size() + 1;
        if (stands(form, words, first)) {
          all.add(new Found<>(words.start(first), words.end(i), form));
        }
      }
    }
    if (all.size() > 1) {
      all.sort(
          Comparator.<Found<KnownName>>comparingInt(Found::start)
              .thenComparing(Found::end, Comparator.reverseOrder()));
    }
    return apart(all);
  }

  private static List<Found<KnownName>> apart(List<Found<KnownName>> all) {
    List<Found<KnownName>> apart = new ArrayList<>();
    int end = 0;
    for (Found<KnownName> found : all) {
      if (found.start() >= end) {
        apart.add(found);
        end = found.end();
      }
    }
    return apart;
  }

  private static boolean stands(KnownName form, Words words, int first) {
    List<String> written = form.words();
    return first >= 0
        && IntStream.range(0, written.size() - 1)
            .allMatch(
                i ->
                    Words.uncapitalized(words.text(first + i))
                        .equals(Words.uncapitalized(written.get(i))));
  }

  /** The forms with a word at their end, the first entry's before another's. */
  private List<KnownName> endingIn(String word) {
    if (read.size() > MOST_WORDS) {
      read.clear();
    }
    List<KnownName> known = read.get(word);
    return known != null ? known : read.computeIfAbsent(word, this::guess);
  }

  private List<KnownName> guess(String word) {
    if (word.isEmpty() || !Character.isLetter(word.codePointAt(0))) {
      return List.of();
    }
    String plain = Inflections.plain(word);
    Map<List<String>, KnownName> forms = new LinkedHashMap<>();
    IntStream.rangeClosed(Math.max(1, plain.length() - LONGEST_ENDING), plain.length())
        .mapToObj(end -> nouns.getOrDefault(plain.substring(0, end), List.of()))
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(noun -> noun.order))
        .flatMap(noun -> noun.forms().stream())
        .filter(form -> Words.uncapitalized(last(form.words())).equals(word))
        .forEachOrdered(form -> forms.putIfAbsent(form.words(), form));
    return List.copyOf(forms.values());
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  /** How many names had to be inflected until now. */
  int inflected() {
    return inflected.get();
  }
}
