package dev.vademecum.templates.view;

import java.util.List;

/**
 * A chapter in the contents on the home page.
 *
 * @param groups that start with this chapter, from the outermost
 * @param summary inline, or empty
 */
public record ChapterLine(List<GroupTitle> groups, String number, Link link, Html summary) {
  public ChapterLine {
    groups = List.copyOf(groups);
  }
}
