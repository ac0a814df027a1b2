package dev.vademecum.templates.view;

import org.jspecify.annotations.Nullable;

/**
 * A block of a session.
 *
 * @param time when it begins: "09:30", "+0:45" since the start of the session, or ""
 * @param title leads to what the block uses, where it has no title of its own
 * @param use what the block uses, where the title does not lead there
 * @param kind such as "explore" or "break", or ""
 * @param kindLabel in words, or ""
 * @param duration in words, or ""
 * @param aim of what it uses, inline, or empty
 * @param pause whether nobody learns in it
 * @param note for the trainer; empty in other editions
 */
public record CourseBlock(
    String time,
    Link title,
    @Nullable Link use,
    String kind,
    String kindLabel,
    String duration,
    Html aim,
    boolean pause,
    Html note) {}
