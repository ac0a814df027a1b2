package dev.vademecum.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
      return firsts(same.stream(), meaning);
    }
    record Candidate(String name, double similarity) {}
    Stream<String> near =
        known.stream()
            .distinct()
            .map(name -> new Candidate(name, similarity(wanted, name.toLowerCase(Locale.ROOT))))
            .filter(candidate -> candidate.similarity() > 0)
            .sorted(
                Comparator.comparingDouble(Candidate::similarity)
                    .reversed()
                    .thenComparing(Candidate::name))
            .map(Candidate::name);
    return firsts(near, meaning);
  }

  /** The first name for each meaning. */
  private static List<String> firsts(Stream<String> names, Function<String, ?> meaning) {
    Set<Object> seen = new HashSet<>();
    return names.filter(name -> seen.add(meaning.apply(name))).limit(MOST).toList();
  }

  /** From 0 to 1; 0 for what is not worth a mention. */
  private static double similarity(String wanted, String name) {
    double similarity = SIMILARITY.apply(wanted, name);
    boolean part =
        Math.min(wanted.length(), name.length()) >= SHORTEST_PART
            && (name.contains(wanted) || wanted.contains(name));
    return similarity >= ALIKE || part || isMisspelt(wanted, name) ? similarity : 0;
  }

  /** Two letters off at most, in a word that has some more. */
  private static boolean isMisspelt(String wanted, String name) {
    return Math.min(wanted.length(), name.length()) > SHORTEST_PART
        && digits(wanted).equals(digits(name))
        && TWO_LETTERS.apply(wanted, name) >= 0;
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
