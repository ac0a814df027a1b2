package dev.vademecum.templates.view;

/**
 * A value by which a list is narrowed.
 *
 * @param key of the facet and the value, also an anchor: "question.wie-ben-ik"
 * @param link to the page of the value, or its label alone on that page itself
 * @param count how many entries of the list have it
 */
public record FacetListValue(String key, Link link, int count) {}
