package dev.vademecum.templates.view;

/**
 * An entry in the order of the alphabet.
 *
 * @param link by its title or another of its names
 * @param kind such as "interventie"
 * @param title of the entry where the link goes by another name, else ""
 */
public record EntryLine(Link link, String kind, String title) {}
