package dev.vademecum.citation;

import java.util.Comparator;
import java.util.List;

/**
 * A work's place in the list: by author, then year, then title.
 *
 * @param head what it is filed under: family names, or the title
 * @param date the year, month and day in one number; 0 for none
 * @param id so that no two are equal
 */
record FilingKey(List<Name> head, int date, WordOrder.Key title, String heading, String id)
    implements Comparable<FilingKey> {
  static final Comparator<Name> NAMES =
      Comparator.comparing(Name::family).thenComparing(Name::given).thenComparing(Name::particle);
  private static final Comparator<FilingKey> ORDER =
      Comparator.comparing(FilingKey::head, FilingKey::compareNames)
          .thenComparingInt(FilingKey::date)
          .thenComparing(FilingKey::title)
          .thenComparing(FilingKey::firstFamily, WordOrder.Key::compareAccents)
          .thenComparing(FilingKey::title, WordOrder.Key::compareAccents)
          .thenComparing(FilingKey::id);

  /** One name, in the order in which its parts count. */
  record Name(WordOrder.Key family, WordOrder.Key given, WordOrder.Key particle) {}

  @Override
  public int compareTo(FilingKey other) {
    return ORDER.compare(this, other);
  }

  private WordOrder.Key firstFamily() {
    return head.get(0).family();
  }

  /** One author alone comes before the same with others. */
  private static int compareNames(List<Name> a, List<Name> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = NAMES.compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
