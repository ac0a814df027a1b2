package dev.vademecum.templates.view;

/**
 * What a reader can do after a chapter.
 *
 * @param level in words, or ""
 */
public record LearningGoal(String id, Html text, String level) {}
