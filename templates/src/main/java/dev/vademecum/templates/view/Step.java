package dev.vademecum.templates.view;

/**
 * A step of an intervention.
 *
 * @param time "10 min", or ""
 * @param who in words, or ""
 * @param note for the trainer; empty in other editions
 */
public record Step(int number, Html text, String time, String who, Html note) {}
