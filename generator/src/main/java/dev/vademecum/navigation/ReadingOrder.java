package dev.vademecum.navigation;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The chapters one after another. */
public final class ReadingOrder {
  private final List<Entry.Chapter> chapters;
  private final Map<EntryId, Integer> places = new HashMap<>();
  private final Map<EntryId, Integer> numbers = new HashMap<>();

  public ReadingOrder(Handbook handbook) {
    this.chapters = handbook.chapters();
    for (int i = 0; i < chapters.size(); i++) {
      places.put(chapters.get(i).id(), i);
    }
    for (Entry.Chapter chapter : handbook.whole().chapters()) {
      numbers.put(chapter.id(), numbers.size() + 1);
    }
  }

  public int size() {
    return chapters.size();
  }

  /** The number of a chapter, from 1 and the same in all editions; empty if it is not in them. */
  public Optional<Integer> number(EntryId id) {
    return Optional.ofNullable(numbers.get(id));
  }

  public Optional<Entry.Chapter> previous(EntryId id) {
    return at(id, -1);
  }

  public Optional<Entry.Chapter> next(EntryId id) {
    return at(id, 1);
  }

  private Optional<Entry.Chapter> at(EntryId id, int step) {
    return Optional.ofNullable(places.get(id))
        .map(place -> place + step)
        .filter(place -> place >= 0 && place < chapters.size())
        .map(chapters::get);
  }
}
