package dev.vademecum.citation;

import java.util.List;

/**
 * What one key of a style's order says of a work, in the parts that it prints.
 *
 * @param parts none where the work has nothing of the kind
 */
record SortValue(List<Part> parts) implements Comparable<SortValue> {
  static final SortValue NONE = new SortValue(List.of());

  SortValue {
    parts = List.copyOf(parts);
  }

  /** A stretch that is compared as a whole. */
  sealed interface Part {}

  /** Names as the convention files them. */
  record Names(List<FilingKey.Name> names) implements Part {
    Names {
      names = List.copyOf(names);
    }
  }

  record Words(WordOrder.Key key) implements Part {}

  /** A number, or a date as year, month and day in one. */
  record Whole(long value) implements Part {}

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /**
   * The same with fewer names.
   *
   * @param from how many names are too many
   * @param first how many stay of them
   */
  SortValue shortened(int from, int first) {
    return new SortValue(parts.stream().map(part -> shortened(part, from, first)).toList());
  }

  private static Part shortened(Part part, int from, int first) {
    return part instanceof Names names && names.names().size() >= from
        ? new Names(names.names().subList(0, Math.min(first, names.names().size())))
        : part;
  }

  @Override
  public int compareTo(SortValue other) {
    for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
      int order = compare(parts.get(i), other.parts.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(parts.size(), other.parts.size());
  }

  /** Numbers come before words; a name among titles counts by its family name. */
  private static int compare(Part a, Part b) {
    if (a instanceof Names one && b instanceof Names other) {
      return FilingKey.compareNames(one.names(), other.names());
    }
    if (a instanceof Whole || b instanceof Whole) {
      return Long.compare(number(a), number(b));
    }
    int order = words(a).compareTo(words(b));
    return order != 0 ? order : Boolean.compare(a instanceof Words, b instanceof Words);
  }

  private static long number(Part part) {
    return part instanceof Whole number ? number.value() : Long.MAX_VALUE;
  }

  private static WordOrder.Key words(Part part) {
    if (part instanceof Words words) {
      return words.key();
    }
    return ((Names) part).names().get(0).family();
  }
}
