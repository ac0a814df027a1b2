package dev.vademecum.catalog;

import dev.vademecum.config.Facet;
import dev.vademecum.entry.Duration;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.GroupSize;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The facets that nobody chooses, since they follow from a duration or a group size. An entry is in
 * every bucket that its range touches. A bucket's upper border belongs to it and its lower border
 * to the one before: what takes 30 to 60 minutes can be done in the half hour of "15–30", and what
 * takes 30 minutes is not among what takes longer.
 */
final class DerivedFacets {
  /** The longest time in minutes of each bucket but the last; half a day has four hours. */
  private static final int[] MINUTES = {15, 30, 60, 120, 240};

  /** The largest group of each bucket but the last. */
  private static final int[] PEOPLE = {1, 2, 6, 15, 30};

  private DerivedFacets() {}

  /** The values of an entry, in the order of the facet; none where the entry says nothing. */
  static List<String> values(Entry entry, Facet facet) {
    if (!(entry instanceof Entry.Intervention intervention)) {
      return List.of();
    }
    Duration time = intervention.duration();
    GroupSize group = intervention.groupSize();
    return switch (facet.id()) {
      case "duration" -> touched(facet, MINUTES, time.min(), time.max());
      case "group-size" -> touched(facet, PEOPLE, group.min(), group.max());
      default -> List.of();
    };
  }

  /** A maximum of 0 means that there is none, unless the minimum is 0 too. */
  private static List<String> touched(Facet facet, int[] borders, int min, int max) {
    if (min == 0 && max == 0) {
      return List.of();
    }
    int first = bucket(borders, Math.max(1, min));
    int last = max == 0 ? borders.length : bucket(borders, max);
    return IntStream.rangeClosed(first, last).mapToObj(i -> facet.valueIds().get(i)).toList();
  }

  private static int bucket(int[] borders, int value) {
    return (int) IntStream.of(borders).takeWhile(border -> value > border).count();
  }
}
