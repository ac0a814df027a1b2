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

  public ReadingOrder(Handbook handbook) {
    this.chapters = handbook.chapters();
    for (int i = 0; i < chapters.size(); i++) {
      places.put(chapters.get(i).id(), i);
    }
  }

  public int size() {
    return chapters.size();
  }

  /** The number of a chapter, from 1; empty where it is not in the contents. */
  public Optional<Integer> number(EntryId id) {
    return Optional.ofNullable(places.get(id)).map(place -> place + 1);
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
