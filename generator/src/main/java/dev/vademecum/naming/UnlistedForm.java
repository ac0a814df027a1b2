package dev.vademecum.naming;

import dev.vademecum.entry.EntryId;

/**
 * A stretch of a line's text that looks like a form of a term which the author has not listed.
 *
 * @param form as it stands within a sentence
 */
public record UnlistedForm(int start, int end, EntryId term, String form) {}
