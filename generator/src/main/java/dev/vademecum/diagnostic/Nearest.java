package dev.vademecum.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known names that an unknown one was probably meant to be. */
public final class Nearest {
  private static final int MOST = 3;

  private Nearest() {}

  /** The nearest names, best first; at most three, and none that is far off. */
  public static List<String> names(String unknown, Collection<String> known) {
    String wanted = unknown.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, Math.min(4, wanted.length() / 3));
    LevenshteinDistance distance = new LevenshteinDistance(limit);
    record Candidate(String name, int distance) {}
    return known.stream()
        .distinct()
        .map(name -> new Candidate(name, score(distance, wanted, name)))
        .filter(candidate -> candidate.distance() >= 0)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  private static int score(LevenshteinDistance distance, String wanted, String name) {
    String candidate = name.toLowerCase(Locale.ROOT);
    int edits = distance.apply(wanted, candidate);
    if (edits >= 0) {
      return edits;
    }
    boolean part =
        wanted.length() >= 4 && (candidate.contains(wanted) || wanted.contains(candidate));
    return part && candidate.length() >= 4
        ? MOST * 2 + Math.abs(candidate.length() - wanted.length())
        : -1;
  }

  /** A hint with the nearest names, or another one where nothing is near. */
  public static String hint(String unknown, Collection<String> known, String otherwise) {
    List<String> names = names(unknown, known);
    return names.isEmpty()
        ? otherwise
        : "Did you mean "
            + names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(" or "))
            + "?";
  }
}
