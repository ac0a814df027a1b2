package dev.vademecum.templates.view;

/**
 * Room to write about a part of a model.
 *
 * @param note explains the part, or is ""
 */
public record WorksheetPart(String title, String note, int lines) {}
