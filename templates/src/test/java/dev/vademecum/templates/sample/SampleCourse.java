package dev.vademecum.templates.sample;

import dev.vademecum.templates.view.CourseBlock;
import dev.vademecum.templates.view.CourseIndexView;
import dev.vademecum.templates.view.CourseMaterial;
import dev.vademecum.templates.view.CourseRow;
import dev.vademecum.templates.view.CourseSession;
import dev.vademecum.templates.view.CourseView;
import dev.vademecum.templates.view.EntryHead;
import dev.vademecum.templates.view.Fact;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.Link;
import java.util.List;

/** A course, and the list of courses. */
final class SampleCourse {
  private static final String TITLE = "Basiscursus loopbaancoaching";
  private static final Html SUMMARY =
      Html.text("Twee dagdelen waarin je het model van binnenuit leert kennen.");
  private static final List<CourseMaterial> PAPER =
      List.of(
          new CourseMaterial(Html.text("lange strook papier"), List.of(lifeline())),
          new CourseMaterial(Html.text("stiften in twee kleuren"), List.of(lifeline())));

  private SampleCourse() {}

  private static Link lifeline() {
    return new Link("Levenslijn", "../interventions/levenslijn.html", "intervention");
  }

  private static List<Fact> facts() {
    return List.of(
        Fact.of("sessions", "Sessies", "2 sessies"),
        Fact.of("study-load", "Studielast", "16 uur"),
        Fact.of("in-sessions", "In de sessies", "5 uur 30 min"));
  }

  static CourseView view() {
    return new CourseView(
        SampleFrame.shell("courses/basiscursus", TITLE, "courses/index", List.of()),
        new EntryHead(
            "course",
            "Cursus",
            TITLE,
            "",
            SUMMARY,
            List.of(),
            "draft",
            "concept",
            false,
            List.of(Fact.of("phase", "Fase", "Introspectie"))),
        List.of(Html.text("Je legt het model uit aan een coachee, met eigen woorden.")),
        facts(),
        List.of(
            new CourseSession(
                1,
                "part-session-1",
                "Van vraag naar regie",
                "09:30–12:15",
                "2 uur 45 min",
                blocks(),
                PAPER),
            new CourseSession(
                2,
                "part-session-2",
                "Oefenen met elkaar",
                "",
                "3 uur",
                List.of(block("+0:00", Link.plain("Terugblik"), "reflect", "terugkijken")),
                List.of())),
        "De tijden gaan uit van de langste duur van elk onderdeel.",
        PAPER,
        Html.EMPTY,
        SampleLinks.foot());
  }

  private static List<CourseBlock> blocks() {
    return List.of(
        block("09:30", Link.plain("Welkom"), "welcome", "welkom"),
        new CourseBlock(
            "09:45",
            Link.plain("Je eigen lijn"),
            lifeline(),
            "explore",
            "verkennen",
            "45–60 min",
            Html.text("De coachee ziet in één beeld waar loopbaan en beleving uiteenlopen."),
            false,
            Html.text("Teken zelf mee; dat maakt de drempel lager.")),
        new CourseBlock(
            "10:45",
            Link.plain("Koffie"),
            null,
            "break",
            "pauze",
            "15 min",
            Html.EMPTY,
            true,
            Html.EMPTY));
  }

  private static CourseBlock block(String time, Link title, String kind, String label) {
    return new CourseBlock(time, title, null, kind, label, "15 min", Html.EMPTY, false, Html.EMPTY);
  }

  static CourseIndexView index() {
    return new CourseIndexView(
        SampleFrame.shell("courses/index", "Cursussen", "", List.of()),
        Html.text("1 cursus"),
        List.of(
            new CourseRow(new Link(TITLE, "basiscursus.html", "course"), SUMMARY, facts(), false)));
  }
}
