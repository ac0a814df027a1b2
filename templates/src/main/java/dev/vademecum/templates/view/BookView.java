package dev.vademecum.templates.view;

import java.util.List;

/**
 * The whole handbook as one page, to print.
 *
 * @param title of the handbook
 */
public record BookView(Shell shell, String title, Html lead, List<BookSection> sections)
    implements PageView {
  public BookView {
    sections = List.copyOf(sections);
  }

  @Override
  public String kind() {
    return "book";
  }
}
