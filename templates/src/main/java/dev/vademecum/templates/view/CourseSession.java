package dev.vademecum.templates.view;

import java.util.List;

/**
 * A session of a course.
 *
 * @param id anchor
 * @param time "09:30–12:15", or ""
 * @param length with its breaks, or ""
 */
public record CourseSession(
    int number,
    String id,
    String title,
    String time,
    String length,
    List<CourseBlock> blocks,
    List<CourseMaterial> materials) {
  public CourseSession {
    blocks = List.copyOf(blocks);
    materials = List.copyOf(materials);
  }
}
