package dev.vademecum.templates.view;

/**
 * Paths of the scripts from the root, each with a hash of its content in its name.
 *
 * @param page what every page has
 * @param catalogue narrows a list
 * @param opener waits for a reader who opens the search
 * @param search the search itself, which the opener loads
 */
public record Scripts(String page, String catalogue, String opener, String search) {}
