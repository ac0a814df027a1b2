package dev.vademecum.timetable;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.entry.Duration;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.reference.Place;
import dev.vademecum.reference.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A course in time. Blocks follow each other without a gap, and each is reckoned at its longest, so
 * that nobody is ever behind the clock; one that is open to the end counts with its shortest time.
 */
public record Timetable(List<Session> sessions) {
  /** In these nobody learns, so they count for the clock and not for the study load. */
  private static final Set<String> PAUSES = Set.of("break", "off-programme");

  public Timetable {
    sessions = List.copyOf(sessions);
  }

  /**
   * A session in time.
   *
   * @param start minutes since midnight; empty where only the time since the start is known
   */
  public record Session(Entry.Course.Session source, OptionalInt start, List<Slot> slots) {
    public Session {
      slots = List.copyOf(slots);
    }

    /**
     * From the first block to the last, pauses included; empty where a block's time is not said.
     */
    public OptionalInt length() {
      return slots.isEmpty() ? OptionalInt.of(0) : slots.get(slots.size() - 1).end();
    }

    /** The time that is spent learning, as far as it is known. */
    public Duration learning() {
      return sum(slots.stream().filter(Predicate.not(Slot::isPause)).map(Slot::duration));
    }
  }

  /**
   * A block in time.
   *
   * @param used the entry that it uses, where there is one
   * @param duration its own, or else that of the intervention it uses with its debriefing
   * @param begin minutes since the start of the session; empty after a block whose time is not said
   */
  public record Slot(
      Entry.Course.Block source, Optional<EntryId> used, Duration duration, OptionalInt begin) {
    public boolean isPause() {
      return PAUSES.contains(source.kind());
    }

    /** Minutes since the start of the session. */
    public OptionalInt end() {
      return begin.isEmpty() || duration.isEmpty()
          ? OptionalInt.empty()
          : OptionalInt.of(begin.getAsInt() + duration.longest());
    }
  }

  /** The time that is spent learning in all sessions. */
  public Duration learning() {
    return sum(sessions.stream().map(Session::learning));
  }

  private static Duration sum(Stream<Duration> durations) {
    return durations.reduce(Duration.NONE, Duration::plus);
  }

  /** Puts a course on the clock. */
  public static Timetable of(Entry.Course course, Handbook handbook, References references) {
    return new Timetable(
        course.sessions().stream()
            .map(session -> session(course, session, handbook, references))
            .toList());
  }

  private static Session session(
      Entry.Course course, Entry.Course.Session session, Handbook handbook, References references) {
    List<Slot> slots = new ArrayList<>();
    OptionalInt begin = OptionalInt.of(0);
    for (Entry.Course.Block block : session.blocks()) {
      Optional<EntryId> used =
          block.use().flatMap(use -> references.entry(new Place(course.meta().file(), use.span())));
      Slot slot = new Slot(block, used, duration(block, used, handbook), begin);
      slots.add(slot);
      begin = slot.end();
    }
    return new Session(session, session.start(), slots);
  }

  private static Duration duration(
      Entry.Course.Block block, Optional<EntryId> used, Handbook handbook) {
    return block.duration().isEmpty()
        ? used.flatMap(handbook::entry)
            .filter(Entry.Intervention.class::isInstance)
            .map(entry -> ((Entry.Intervention) entry).duration().withDebrief())
            .orElse(Duration.NONE)
        : block.duration().withDebrief();
  }
}
