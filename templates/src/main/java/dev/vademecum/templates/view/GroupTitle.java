package dev.vademecum.templates.view;

/**
 * The title of a group in the contents on the home page.
 *
 * @param id its anchor
 * @param level 1 for a group, 2 for a group within a group
 */
public record GroupTitle(String id, String title, int level) {}
