package dev.vademecum.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The notes of one text so far, for styles that cite a work shorter when it comes back. */
public final class NoteHistory {
  private final int near;
  private final Map<String, Integer> first = new HashMap<>();
  private final Map<String, Integer> last = new HashMap<>();
  private List<CiteRequest> before = List.of();
  private int noteBefore;

  /**
   * @param near how many notes further a work still counts as near
   */
  NoteHistory(int near) {
    this.near = near;
  }

  /**
   * The works of the next citation, each with what the notes before say of it.
   *
   * @param note its number, not lower than that of the last one
   */
  List<CiteRequest> next(int note, List<CiteRequest> works) {
    List<CiteRequest> result = new ArrayList<>();
    boolean follows = before.size() == 1 && note - noteBefore <= 1;
    @Nullable CiteRequest previous = follows ? before.get(0) : null;
    for (CiteRequest work : works) {
      Recurrence recurrence =
          previous != null && previous.key().equals(work.key())
              ? again(previous, work, note)
              : earlier(work.key(), note);
      result.add(work.back(recurrence, first.computeIfAbsent(work.key(), key -> note)));
      last.put(work.key(), note);
      previous = work;
    }
    before = List.copyOf(works);
    noteBefore = note;
    return result;
  }

  private Recurrence again(CiteRequest previous, CiteRequest work, int note) {
    if (work.locator().isBlank()) {
      return previous.locator().isBlank() ? Recurrence.IBID : earlier(work.key(), note);
    }
    boolean samePlace =
        previous.locator().strip().equals(work.locator().strip())
            && previous.label().equals(work.label());
    return samePlace ? Recurrence.IBID : Recurrence.IBID_WITH_LOCATOR;
  }

  private Recurrence earlier(String key, int note) {
    Integer then = last.get(key);
    if (then == null) {
      return Recurrence.FIRST;
    }
    return note - then <= near ? Recurrence.NEAR : Recurrence.FAR;
  }
}
