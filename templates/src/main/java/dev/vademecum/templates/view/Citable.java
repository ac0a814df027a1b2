package dev.vademecum.templates.view;

/**
 * A page as a source that others cite, for reference managers. Its authors are those of the
 * handbook.
 *
 * @param book the handbook that it is part of; "" for the handbook itself
 * @param date when it was last updated, as "2026-03-05", or ""
 * @param openUrl the page in OpenURL's words (COinS)
 */
public record Citable(String book, String date, String openUrl) {}
