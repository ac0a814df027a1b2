package dev.vademecum.templates.view;

/**
 * One value of a facet, as an entry has it.
 *
 * @param facet id of the facet: "question"
 * @param value id of the value: "wie-ben-ik"
 * @param href to the list of entries with that value, or ""
 */
public record FacetValue(
    String facet, String facetLabel, String value, String label, String href) {}
