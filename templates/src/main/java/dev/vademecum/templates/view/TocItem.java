package dev.vademecum.templates.view;

/**
 * A heading in the contents of a page.
 *
 * @param level 2 or 3
 * @param href "#" and the id of the heading
 */
public record TocItem(int level, String text, String href) {}
