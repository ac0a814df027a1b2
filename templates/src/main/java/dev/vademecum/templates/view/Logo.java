package dev.vademecum.templates.view;

/**
 * The mark of a handbook.
 *
 * @param path in the output, from the root
 * @param width in pixels, as is height; both 0 where they are not known
 */
public record Logo(String path, int width, int height) {}
