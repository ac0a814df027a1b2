package dev.vademecum.search;

/**
 * A part of a page under a heading.
 *
 * @param anchor where it begins, without the hash; empty for what stands before the first heading
 * @param text a line for each block
 */
record Section(String anchor, String heading, String text) {}
