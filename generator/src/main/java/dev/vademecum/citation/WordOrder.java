package dev.vademecum.citation;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Alphabetical order word by word, as Dutch reference works have it: a short name comes before a
 * longer one that begins with the same word (Waard, Waard-van Maanen, Waardenburg). Accents count
 * only between texts that are otherwise equal, IJ is I + J, and so are Œ O + E and ß two of S. For
 * one language; safe for threads.
 */
public final class WordOrder {
  private static final Pattern LEADING_APOSTROPHE = Pattern.compile("^['’][a-zA-Z][-\\s]+");
  private static final Pattern INNER_APOSTROPHE = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final Collator letters;
  private final Collator accents;

  private WordOrder(Locale locale) {
    letters = collator(locale, Collator.PRIMARY);
    accents = collator(locale, Collator.TERTIARY);
  }

  private static Collator collator(Locale locale, int strength) {
    Collator collator = Collator.getInstance(locale);
    collator.setStrength(strength);
    collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    return collator;
  }

  /**
   * The order of a language.
   *
   * @param language a BCP 47 tag such as "nl"
   */
  public static WordOrder of(String language) {
    return new WordOrder(Locale.forLanguageTag(language));
  }

  /** The text's place in the alphabet. */
  public Key key(String text) {
    List<String> words = words(text);
    List<byte[]> keys =
        words.stream().map(w -> letters.getCollationKey(folded(w)).toByteArray()).toList();
    String whole = String.join(" ", words);
    return new Key(keys, accents.getCollationKey(whole).toByteArray(), whole);
  }

  /**
   * Things in the order of their names. Finding a place in the alphabet is dear, so it is done once
   * for each.
   *
   * @param equals the order of things whose names have the same letters
   */
  public <T> List<T> sorted(Stream<T> things, Function<T, String> name, Comparator<T> equals) {
    return things
        .map(thing -> new Placed<>(thing, key(name.apply(thing))))
        .sorted(
            Comparator.comparing((Placed<T> placed) -> placed.key())
                .thenComparing(Placed::thing, equals))
        .map(Placed::thing)
        .toList();
  }

  private record Placed<T>(T thing, Key key) {}

  /** The letter a text is filed under, without accent; "#" where there is none. */
  public static String heading(String text) {
    List<String> words = words(text);
    String first =
        words.isEmpty() ? "" : Normalizer.normalize(folded(words.get(0)), Normalizer.Form.NFD);
    boolean letter = !first.isEmpty() && Character.isLetter(first.codePointAt(0));
    int end = letter ? Character.charCount(first.codePointAt(0)) : 0;
    return letter ? first.substring(0, end).toUpperCase(Locale.ROOT) : "#";
  }

  /** With letters of other alphabets as the ones that readers of these languages look under. */
  private static String folded(String word) {
    StringBuilder folded = new StringBuilder();
    word.codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case 'æ', 'Æ' -> folded.append("ae");
                case 'œ', 'Œ' -> folded.append("oe");
                case 'ß', 'ẞ' -> folded.append("ss");
                case 'ø', 'Ø' -> folded.append('o');
                case 'ł', 'Ł' -> folded.append('l');
                case 'đ', 'Đ', 'ð', 'Ð' -> folded.append('d');
                case 'ħ', 'Ħ' -> folded.append('h');
                case 'þ', 'Þ' -> folded.append("th");
                case 'ı' -> folded.append('i');
                default -> folded.appendCodePoint(letter);
              }
            });
    return folded.toString();
  }

  private static List<String> words(String text) {
    String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
    plain = LEADING_APOSTROPHE.matcher(plain).replaceFirst("");
    plain = INNER_APOSTROPHE.matcher(plain).replaceAll("");
    List<String> words = new ArrayList<>(Arrays.asList(BETWEEN.split(plain)));
    words.removeIf(String::isEmpty);
    return words;
  }

  /** A place in the alphabet. Compares letters only; {@link #compareAccents} tells equals apart. */
  public static final class Key implements Comparable<Key> {
    private final List<byte[]> words;
    private final byte[] accents;
    private final String text;

    private Key(List<byte[]> words, byte[] accents, String text) {
      this.words = words;
      this.accents = accents;
      this.text = text;
    }

    @Override
    public int compareTo(Key other) {
      int shared = Math.min(words.size(), other.words.size());
      for (int i = 0; i < shared; i++) {
        int order = Arrays.compareUnsigned(words.get(i), other.words.get(i));
        if (order != 0) {
          return order;
        }
      }
      return Integer.compare(words.size(), other.words.size());
    }

    /** The order of texts whose letters are the same. */
    public int compareAccents(Key other) {
      int order = Arrays.compareUnsigned(accents, other.accents);
      return order != 0 ? order : text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && compareTo(key) == 0;
    }

    @Override
    public int hashCode() {
      return words.stream().mapToInt(Arrays::hashCode).reduce(1, (a, b) -> 31 * a + b);
    }
  }
}
