package dev.vademecum.publish;

/**
 * What publishing did to the folder, in files.
 *
 * @param written new, or with other bytes than before
 * @param unchanged left alone, as they already held the same bytes
 * @param removed written by an earlier build and no longer part of the handbook
 */
public record Published(int written, int unchanged, int removed) {}
