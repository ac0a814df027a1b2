package dev.vademecum.citation;

import dev.vademecum.csl.CslItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Letters that tell apart works whose citations would read the same: 2010a, 2010b. */
final class YearSuffixes {
  private YearSuffixes() {}

  /**
   * Returns the suffix by id, for those that need one.
   *
   * @param items in the order of the list
   * @param group what two items must share before it is worth to print them
   * @param printed the item's citation
   */
  static Map<String, String> of(
      List<CslItem> items, Function<CslItem, Object> group, Function<CslItem, String> printed) {
    Map<String, String> result = new LinkedHashMap<>();
    for (List<CslItem> same : groups(items, group, printed)) {
      for (int i = 0; i < same.size(); i++) {
        result.put(same.get(i).id(), letters(i));
      }
    }
    return result;
  }

  /** Those that read the same as another, together with it; for the parameters see {@link #of}. */
  static List<List<CslItem>> groups(
      List<CslItem> items, Function<CslItem, Object> group, Function<CslItem, String> printed) {
    return groups(items, group).stream()
        .flatMap(similar -> groups(similar, printed).stream())
        .toList();
  }

  private static List<List<CslItem>> groups(List<CslItem> items, Function<CslItem, ?> by) {
    Map<Object, List<CslItem>> groups = new LinkedHashMap<>();
    for (CslItem item : items) {
      groups.computeIfAbsent(by.apply(item), key -> new ArrayList<>()).add(item);
    }
    return groups.values().stream().filter(group -> group.size() > 1).toList();
  }

  /** a, b … z, aa, ab … */
  private static String letters(int index) {
    String last = String.valueOf((char) ('a' + index % 26));
    return index < 26 ? last : letters(index / 26 - 1) + last;
  }
}
