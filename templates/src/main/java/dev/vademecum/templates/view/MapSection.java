package dev.vademecum.templates.view;

/**
 * An entry with what it hangs together with.
 *
 * @param id its anchor
 * @param kind such as "hoofdstuk"
 */
public record MapSection(String id, String kind, Link link, Html figure) {}
