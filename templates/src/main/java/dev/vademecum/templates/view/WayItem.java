package dev.vademecum.templates.view;

/**
 * One door of a way in.
 *
 * @param note a short text, or ""
 * @param count "9 interventies", or ""
 */
public record WayItem(Link link, String note, String count) {}
