package dev.vademecum.check;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.entry.Entry;
import dev.vademecum.reference.References;
import dev.vademecum.source.Span;
import dev.vademecum.timetable.Timetable;

/** Looks at courses: blocks that say nothing, and times that do not add up. */
final class CourseCheck {
  private final Entry.Course course;
  private final Diagnostics diagnostics;

  private CourseCheck(Entry.Course course, Diagnostics diagnostics) {
    this.course = course;
    this.diagnostics = diagnostics;
  }

  static void check(Handbook handbook, References references, Diagnostics diagnostics) {
    for (Entry.Course course : handbook.all(Entry.Course.class)) {
      new CourseCheck(course, diagnostics).check(Timetable.of(course, handbook, references));
    }
  }

  private void check(Timetable times) {
    times.sessions().forEach(this::check);
    int load = course.studyLoad().longest();
    int least = times.learning().min();
    if (load > 0 && least > load) {
      report(
          Code.COURSE_TIME,
          course.meta().place(),
          Message.of("course-time.load", course.id().id(), least, load),
          Message.of("course-time.load.hint"));
    }
  }

  private void check(Timetable.Session session) {
    for (Timetable.Slot slot : session.slots()) {
      Entry.Course.Block block = slot.source();
      Span start = new Span(block.place().start(), block.place().start());
      if (block.title().isEmpty() && block.use().isEmpty()) {
        report(
            Code.COURSE_BLOCK,
            start,
            Message.of("course-block", session.source().title()),
            Message.of("course-block.hint"));
      }
      if (slot.duration().isEmpty()) {
        report(
            Code.COURSE_TIME,
            start,
            Message.of("course-time.none"),
            Message.of("course-time.none.hint"));
      }
    }
  }

  private void report(Code code, Span span, Message message, Message hint) {
    diagnostics.add(course.meta().file().diagnostic(code, span, message, hint));
  }
}
