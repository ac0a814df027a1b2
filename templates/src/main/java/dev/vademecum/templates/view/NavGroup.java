package dev.vademecum.templates.view;

import java.util.List;

/**
 * A part of the contents of the handbook.
 *
 * @param title "" for chapters outside any group
 * @param open unfolded, because the page is in it
 */
public record NavGroup(String title, boolean open, List<NavItem> items) {
  public NavGroup {
    items = List.copyOf(items);
  }
}
