package dev.vademecum.templates.view;

import java.util.List;

/**
 * A line in the contents of the handbook, with the lines below it.
 *
 * @param number of a chapter: "3"; else ""
 * @param current this very page
 */
public record NavItem(
    String number, String text, String href, boolean current, List<NavItem> children) {
  public NavItem {
    children = List.copyOf(children);
  }
}
