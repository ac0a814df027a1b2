package dev.vademecum.compose;

import dev.vademecum.entry.Duration;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.reference.Place;
import dev.vademecum.reference.Target;
import dev.vademecum.source.Located;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.CourseBlock;
import dev.vademecum.templates.view.CourseMaterial;
import dev.vademecum.templates.view.CourseSession;
import dev.vademecum.templates.view.CourseView;
import dev.vademecum.templates.view.Fact;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.Link;
import dev.vademecum.timetable.Materials;
import dev.vademecum.timetable.Timetable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page of a course: a plan that one can run. */
final class CoursePages {
  private final Page page;
  private final Composition all;
  private final Messages messages;
  private final Entry.Course course;
  private final Timetable times;
  private final TextWriter texts;

  private CoursePages(Composition all, Entry.Course course) {
    this.page = Page.of(all, course.id());
    this.all = all;
    this.messages = all.messages();
    this.course = course;
    this.times = Timetable.of(course, all.handbook(), all.references());
    this.texts = new TextWriter(page, new Figures(page));
  }

  static CourseView view(Composition all, Entry.Course course) {
    return new CoursePages(all, course).view();
  }

  private CourseView view() {
    Html body = texts.body(course.meta().body());
    return new CourseView(
        new Frames(page).of(course),
        new Heads(page, texts).of(course),
        texts.lines(course.goals()),
        facts(all, course),
        sessions(),
        clock(),
        materials(times.sessions().stream().flatMap(session -> session.slots().stream())),
        body,
        new Foots(page).of(course));
  }

  /** What a course takes, in a few words. */
  static List<Fact> facts(Composition all, Entry.Course course) {
    Messages messages = all.messages();
    Timetable times = Timetable.of(course, all.handbook(), all.references());
    List<Fact> facts = new ArrayList<>();
    if (!times.sessions().isEmpty()) {
      add(messages, facts, "sessions", messages.count("session", times.sessions().size()));
    }
    add(messages, facts, "study-load", Words.duration(messages, course.studyLoad()));
    add(messages, facts, "in-sessions", Words.span(messages, times.learning()));
    add(messages, facts, "self-study", selfStudy(messages, course.studyLoad(), times.learning()));
    return facts;
  }

  /** What is left of the study load beside the sessions; both must have an end. */
  private static String selfStudy(Messages messages, Duration load, Duration learning) {
    int least = load.min() - learning.max();
    int most = load.max() - learning.min();
    boolean known = load.max() > 0 && learning.max() > 0 && most > 0;
    return known ? Words.span(messages, new Duration(Math.max(0, least), most, 0, 0)) : "";
  }

  private static void add(Messages messages, List<Fact> facts, String id, String value) {
    if (!value.isEmpty()) {
      facts.add(Fact.of(id, messages.text("fact." + id), value));
    }
  }

  private List<CourseSession> sessions() {
    List<CourseSession> sessions = new ArrayList<>();
    for (Timetable.Session session : times.sessions()) {
      int number = sessions.size() + 1;
      OptionalInt length = session.length();
      sessions.add(
          new CourseSession(
              number,
              Addresses.session(Integer.toString(number)),
              session.source().title(),
              hours(session),
              length.orElse(0) == 0 ? "" : Words.time(messages, length.getAsInt()),
              session.slots().stream().map(slot -> block(session, slot)).toList(),
              materials(session.slots().stream())));
    }
    return sessions;
  }

  private static String hours(Timetable.Session session) {
    return session.start().isPresent() && session.length().isPresent()
        ? time(session, OptionalInt.of(0)) + "–" + time(session, session.length())
        : "";
  }

  /** The time of the day, or since the start of the session; empty where it is not known. */
  private static String time(Timetable.Session session, OptionalInt minutes) {
    if (minutes.isEmpty()) {
      return "";
    }
    return session.start().isPresent()
        ? Words.clock(session.start().getAsInt() + minutes.getAsInt())
        : Words.since(minutes.getAsInt());
  }

  private CourseBlock block(Timetable.Session session, Timetable.Slot slot) {
    Entry.Course.Block block = slot.source();
    Optional<Link> use = block.use().flatMap(this::link);
    boolean titled = !block.title().isEmpty();
    @Nullable Link below = titled ? use.orElse(null) : null;
    String written = block.use().map(Located::value).orElse("");
    Link above = titled ? Link.plain(block.title()) : use.orElse(Link.plain(written));
    return new CourseBlock(
        time(session, slot.begin()),
        above,
        below,
        block.kind(),
        block.kind().isEmpty() ? "" : messages.text("course-block." + block.kind()),
        Words.span(messages, slot.duration()),
        slot.used().map(this::aim).orElse(Html.EMPTY),
        slot.isPause(),
        texts.line(block.note()));
  }

  private Optional<Link> link(Located<String> use) {
    return all.references()
        .target(new Place(course.meta().file(), use.span()))
        .filter(Target.ToEntry.class::isInstance)
        .map(Target.ToEntry.class::cast)
        .map(to -> new Link(page.link(to.entry()).text(), page.href(to), to.entry().kind().id()));
  }

  private Html aim(EntryId used) {
    Entry entry = all.entry(used);
    return entry instanceof Entry.Intervention intervention
        ? texts.line(intervention.aim())
        : texts.line(entry.meta().summary());
  }

  private List<CourseMaterial> materials(Stream<Timetable.Slot> slots) {
    return Materials.of(slots, all.handbook()).stream()
        .map(
            needed ->
                new CourseMaterial(
                    texts.line(needed.text()), needed.by().stream().map(page::link).toList()))
        .toList();
  }

  /** Said where a block's time is a range, since the clock takes the longest. */
  private String clock() {
    boolean ranges =
        times.sessions().stream()
            .flatMap(session -> session.slots().stream())
            .anyMatch(slot -> slot.duration().min() != slot.duration().max());
    return ranges ? messages.text("course-clock") : "";
  }
}
