package dev.vademecum.templates.view;

/**
 * A cell of a table of coverage.
 *
 * @param state "gap" where something is missing, "sum", or ""
 * @param link a number, to the interventions that were counted; the word for none in a gap
 */
public record CoverageCell(String state, Link link) {}
