package dev.vademecum.check;

import dev.vademecum.entry.Passage;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What must not be found: the runs of words of all hidden passages, but for those that visible text
 * has as well. A passage of five to eight words is one run; a longer one has a run of eight words
 * at each of its words. Looking a text through takes time in proportion to its length.
 */
final class HiddenRuns {
  private static final int BITS = 20;

  private final Map<Long, Passage> runs = new HashMap<>();
  private final BitSet likely = new BitSet(1 << BITS);

  HiddenRuns(Collection<Passage> hidden, Collection<String> visible) {
    hidden.forEach(this::add);
    for (String text : visible) {
      WordRuns.of(text).each(WordRuns.SHORTEST, WordRuns.LONGEST, this::forget);
    }
  }

  private void add(Passage passage) {
    WordRuns words = WordRuns.of(passage.text());
    int length = Math.min(words.size(), WordRuns.LONGEST);
    if (length >= WordRuns.SHORTEST) {
      words.each(
          length,
          length,
          run -> {
            runs.putIfAbsent(run, passage);
            likely.set(bit(run));
            return true;
          });
    }
  }

  private boolean forget(long run) {
    if (likely.get(bit(run))) {
      runs.remove(run);
    }
    return true;
  }

  private static int bit(long run) {
    return (int) (run >>> (Long.SIZE - BITS));
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  /** All that a text is compared with: equal where the same must not be found. */
  List<Object> facts() {
    return List.of(Set.copyOf(runs.keySet()));
  }

  /** The passages that some runs are of. */
  Set<Passage> passages(Set<Long> found) {
    return found.stream()
        .map(run -> Objects.requireNonNull(runs.get(run)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The runs of hidden passages that some texts give away. */
  Set<Long> in(List<String> texts) {
    Set<Long> found = new LinkedHashSet<>();
    for (String text : texts) {
      WordRuns.of(text)
          .each(
              WordRuns.SHORTEST,
              WordRuns.LONGEST,
              run -> {
                if (likely.get(bit(run)) && runs.containsKey(run)) {
                  found.add(run);
                }
                return true;
              });
    }
    return found;
  }
}
