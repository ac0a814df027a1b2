package dev.vademecum.templates.view;

import java.util.List;

/**
 * A line in the contents of the handbook, with the lines below it.
 *
 * @param number of a chapter: "3"; else ""
 * @param href "" for a group, which unfolds
 * @param current this very page
 */
public record NavItem(
    String number, String text, String href, boolean current, List<NavItem> children) {
  public NavItem {
    children = List.copyOf(children);
  }

  /** A line with nothing below it. */
  public static NavItem link(String number, String text, String href, boolean current) {
    return new NavItem(number, text, href, current, List.of());
  }

  /** A group within a group. */
  public static NavItem group(String title, List<NavItem> items) {
    return new NavItem("", title, "", false, items);
  }

  /** The same with one line below it. */
  public NavItem with(NavItem child) {
    return new NavItem(number, text, href, current, List.of(child));
  }
}
