package dev.vademecum.reference;

import dev.vademecum.entry.EntryId;
import dev.vademecum.source.SourceFile;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the links of one entry lead, and what they say.
 *
 * @param byFile by the files in which the entry is written: nearly always one
 * @param relations what it points at, in the order of its text
 * @param byTarget the same by what they lead to: a sorted list, since a map of lists took more than
 *     all relations
 * @param citations in the order of its text
 * @param unlinked where names of others stand which the entry does not link to
 * @param unlisted what looks like a form of a term, by spelling, and how often
 * @param meant what links that lead nowhere may have been meant to lead to
 * @param asked what the links hang on
 */
record EntryLinks(
    Map<SourceFile, Links> byFile,
    List<Relation> relations,
    List<Relation> byTarget,
    List<CitedPlace> citations,
    Map<EntryId, Occurrences> unlinked,
    Map<EntryId, Map<String, Integer>> unlisted,
    Set<EntryId> meant,
    Asked asked) {
  private static final Comparator<Relation> BY_TARGET = Comparator.comparing(Relation::to);

  /** The links of an entry that there is not. */
  static final EntryLinks NONE =
      new EntryLinks(
          Map.of(), List.of(), List.of(), Map.of(), Map.of(), Set.of(), new Asked(false));

  EntryLinks(
      Map<SourceFile, Links> byFile,
      List<Relation> relations,
      List<CitedPlace> citations,
      Map<EntryId, Occurrences> unlinked,
      Map<EntryId, Map<String, Integer>> unlisted,
      Set<EntryId> meant,
      Asked asked) {
    this(
        Map.copyOf(byFile),
        List.copyOf(relations),
        relations.stream().sorted(BY_TARGET).toList(),
        List.copyOf(citations),
        Map.copyOf(unlinked),
        Map.copyOf(unlisted),
        Set.copyOf(meant),
        asked);
  }

  /** Those that lead to an entry, in the order of its text. */
  List<Relation> to(EntryId id) {
    int from = first(id);
    int end = from;
    while (end < byTarget.size() && byTarget.get(end).to().equals(id)) {
      end++;
    }
    return byTarget.subList(from, end);
  }

  /** The first that leads there, or where it would be. */
  private int first(EntryId id) {
    int low = 0;
    int high = byTarget.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byTarget.get(middle).to().compareTo(id) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  Optional<Occurrences> unlinked(EntryId name) {
    return Optional.ofNullable(unlinked.get(name));
  }
}
