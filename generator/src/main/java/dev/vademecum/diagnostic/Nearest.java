package dev.vademecum.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known names that an unknown one was probably meant to be. */
public final class Nearest {
  private static final int MOST = 3;

  /** Found by trying: typing errors lie above it, other words below. */
  private static final double ALIKE = 0.88;

  /** Shorter names are part of too many others. */
  private static final int SHORTEST_PART = 4;

  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  /** Names from here on bear a second mistake. */
  private static final int LONG = 8;

  private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);
  private static final LevenshteinDistance TWO_LETTERS = new LevenshteinDistance(2);

  private Nearest() {}

  /** Whether a name is but one letter off a known one; other digits make another name. */
  public static boolean isMistyped(String unknown, Collection<String> known) {
    String wanted = unknown.toLowerCase(Locale.ROOT);
    return known.stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .filter(name -> name.length() >= SHORTEST_PART)
        .filter(name -> digits(name).equals(digits(wanted)))
        .anyMatch(name -> ONE_LETTER.apply(wanted, name) >= 0);
  }

  /**
   * The known key that a word was probably meant to be: one letter or digit off, or two where both
   * are long. A word without digits is never meant to be a key that has some.
   */
  public static Optional<String> key(String word, Collection<String> known) {
    String wanted = word.toLowerCase(Locale.ROOT);
    boolean numbered = hasDigit(wanted);
    return known.stream()
        .filter(key -> Math.min(key.length(), wanted.length()) >= SHORTEST_PART)
        .filter(key -> Math.abs(key.length() - wanted.length()) <= 2)
        .filter(key -> hasDigit(key) == numbered)
        .filter(key -> isNear(wanted, key.toLowerCase(Locale.ROOT)))
        .min(Comparator.comparing(key -> TWO_LETTERS.apply(wanted, key.toLowerCase(Locale.ROOT))));
  }

  private static boolean isNear(String a, String b) {
    boolean isLong = Math.min(a.length(), b.length()) >= LONG;
    return (isLong ? TWO_LETTERS : ONE_LETTER).apply(a, b) >= 0;
  }

  private static boolean hasDigit(String name) {
    return name.chars().anyMatch(Character::isDigit);
  }

  private static String digits(String name) {
    return name.replaceAll("\\D", "");
  }

  /** The nearest names, best first; at most three, and none that is far off. */
  public static List<String> names(String unknown, Collection<String> known) {
    return names(unknown, known, name -> name);
  }

  /**
   * The same, of names that may mean the same thing: of those only the nearest.
   *
   * @param meaning what a name means
   */
  public static List<String> names(
      String unknown, Collection<String> known, Function<String, ?> meaning) {
    String wanted = unknown.toLowerCase(Locale.ROOT);
    List<String> same = known.stream().filter(unknown::equalsIgnoreCase).distinct().toList();
    if (!same.isEmpty()) {
      return firsts(same, meaning);
    }
    List<String> near = best(known, name -> similarity(wanted, name));
    return firsts(near.isEmpty() ? best(known, name -> misspelt(wanted, name)) : near, meaning);
  }

  /** The names worth a mention, best first. */
  private static List<String> best(Collection<String> known, ToDoubleFunction<String> similarity) {
    record Candidate(String name, double similarity) {}
    return known.stream()
        .distinct()
        .map(name -> new Candidate(name, similarity.applyAsDouble(name.toLowerCase(Locale.ROOT))))
        .filter(candidate -> candidate.similarity() > 0)
        .sorted(
            Comparator.comparingDouble(Candidate::similarity)
                .reversed()
                .thenComparing(Candidate::name))
        .map(Candidate::name)
        .toList();
  }

  /** The first name for each meaning. */
  private static List<String> firsts(List<String> names, Function<String, ?> meaning) {
    Set<Object> seen = new HashSet<>();
    return names.stream().filter(name -> seen.add(meaning.apply(name))).limit(MOST).toList();
  }

  /** From 0 to 1; 0 for what is not worth a mention. */
  private static double similarity(String wanted, String name) {
    double similarity = SIMILARITY.apply(wanted, name);
    boolean part =
        Math.min(wanted.length(), name.length()) >= SHORTEST_PART
            && (name.contains(wanted) || wanted.contains(name));
    boolean near = similarity >= ALIKE || part || isMisspelt(wanted, name, ONE_LETTER);
    return near ? similarity : 0;
  }

  /** The same for two letters off. Many short words are, so it counts where nothing is nearer. */
  private static double misspelt(String wanted, String name) {
    return isMisspelt(wanted, name, TWO_LETTERS) ? SIMILARITY.apply(wanted, name) : 0;
  }

  /** A few letters off at most, in a word that has some more. */
  private static boolean isMisspelt(String wanted, String name, LevenshteinDistance letters) {
    return Math.min(wanted.length(), name.length()) > SHORTEST_PART
        && digits(wanted).equals(digits(name))
        && letters.apply(wanted, name) >= 0;
  }

  /** A hint with the nearest names, or another one where nothing is near. */
  public static Message hint(String unknown, Collection<String> known, Message otherwise) {
    return hint(names(unknown, known), otherwise);
  }

  /** A hint with these names, or another one where there are none. */
  public static Message hint(List<String> names, Message otherwise) {
    return names.isEmpty()
        ? otherwise
        : Message.of("nearest", Message.or(names.stream().map(Message::quoted).toList()));
  }
}
