package dev.vademecum.templates.view;

import java.util.List;

/**
 * A part of the contents of the handbook.
 *
 * @param title "" for chapters outside any group
 * @param href where its chapters are listed, if they are not here; else ""
 */
public record NavGroup(String title, String href, List<NavItem> items) {
  public NavGroup {
    items = List.copyOf(items);
  }

  /** A group whose lines are here. */
  public static NavGroup unfolded(String title, List<NavItem> items) {
    return new NavGroup(title, "", items);
  }

  /** A group of which only the title is here. */
  public static NavGroup away(Link link) {
    return new NavGroup(link.text(), link.href(), List.of());
  }
}
