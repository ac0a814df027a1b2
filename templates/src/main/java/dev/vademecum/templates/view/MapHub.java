package dev.vademecum.templates.view;

/**
 * An entry in which much comes together.
 *
 * @param count of the entries that it hangs together with
 */
public record MapHub(Link link, int count) {}
