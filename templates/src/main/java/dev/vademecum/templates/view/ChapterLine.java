package dev.vademecum.templates.view;

/**
 * A chapter in the contents on the home page.
 *
 * @param group title of the group that starts here, else ""
 * @param summary inline, or empty
 */
public record ChapterLine(String group, String number, Link link, Html summary) {}
