package dev.vademecum.templates.view;

import java.util.List;

/** All courses. */
public record CourseIndexView(Shell shell, Html intro, List<CourseRow> rows) implements PageView {
  public CourseIndexView {
    rows = List.copyOf(rows);
  }

  @Override
  public String kind() {
    return "course-index";
  }
}
