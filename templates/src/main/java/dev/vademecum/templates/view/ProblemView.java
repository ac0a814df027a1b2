package dev.vademecum.templates.view;

/**
 * One problem of a handbook, as its author sees it while it is served.
 *
 * @param severity error, warning or info
 * @param code its id
 * @param place file, line and column
 * @param href opens the place in an editor
 * @param excerpt the line of the file and a mark below it, or ""
 * @param hint what to do about it, or ""
 */
public record ProblemView(
    String severity,
    String code,
    String place,
    String href,
    String message,
    String excerpt,
    String hint) {}
