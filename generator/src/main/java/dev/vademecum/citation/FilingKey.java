package dev.vademecum.citation;

import java.util.Comparator;
import java.util.List;

/**
 * What a work is filed under.
 *
 * @param head family names, or the title
 * @param heading the letter it begins with
 */
record FilingKey(List<Name> head, String heading) {
  static final Comparator<Name> NAMES =
      Comparator.comparing(Name::family).thenComparing(Name::given).thenComparing(Name::particle);

  /** One name, in the order in which its parts count. */
  record Name(WordOrder.Key family, WordOrder.Key given, WordOrder.Key particle) {}

  /** One author alone comes before the same with others. */
  static int compareNames(List<Name> a, List<Name> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = NAMES.compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
