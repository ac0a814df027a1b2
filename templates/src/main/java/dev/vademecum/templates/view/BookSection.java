package dev.vademecum.templates.view;

import java.util.List;

/**
 * Parts of the whole handbook that stand under one title.
 *
 * @param id of its heading
 * @param title "" where its one part has a heading of the same level
 */
public record BookSection(String id, String title, List<BookPart> parts) {
  public BookSection {
    parts = List.copyOf(parts);
  }
}
