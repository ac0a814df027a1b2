package dev.vademecum.templates.view;

import java.util.List;

/**
 * A course as a plan that one can run.
 *
 * @param goals inline
 * @param facts sessions, study load, time in sessions and outside them
 * @param clock how the times are to be read, or ""
 * @param materials of all sessions together
 */
public record CourseView(
    Shell shell,
    EntryHead head,
    List<Html> goals,
    List<Fact> facts,
    List<CourseSession> sessions,
    String clock,
    List<CourseMaterial> materials,
    Html body,
    EntryFoot foot)
    implements PageView {
  public CourseView {
    goals = List.copyOf(goals);
    facts = List.copyOf(facts);
    sessions = List.copyOf(sessions);
    materials = List.copyOf(materials);
  }

  @Override
  public String kind() {
    return "course";
  }
}
