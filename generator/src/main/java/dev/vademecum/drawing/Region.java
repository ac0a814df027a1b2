package dev.vademecum.drawing;

/**
 * A part of a drawing that nodes stand in, without soft hyphens.
 *
 * @param sub explains it, or is empty
 */
public record Region(String id, String label, String sub) {}
