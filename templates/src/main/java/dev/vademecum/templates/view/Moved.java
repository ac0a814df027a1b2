package dev.vademecum.templates.view;

/**
 * An old place of something that is elsewhere now.
 *
 * @param anchor the old fragment; "" for a page as a whole
 */
public record Moved(String anchor, Link to) {}
