package dev.vademecum.templates.view;

/**
 * Where an old page leads; search engines leave such a page out.
 *
 * @param href the new address, or "" where the reader has to choose
 */
public record Forward(String href) {}
