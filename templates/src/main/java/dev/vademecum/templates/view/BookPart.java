package dev.vademecum.templates.view;

/**
 * What a page of the handbook says, as a part of the whole.
 *
 * @param id of its element
 * @param content the element, whose headings have sunk below that of its section
 */
public record BookPart(String id, String title, Html content) {}
