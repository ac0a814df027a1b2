package dev.vademecum.templates.view;

/**
 * Another way to do an intervention.
 *
 * @param text may be empty
 */
public record Variant(String title, Html text) {}
