package dev.vademecum.naming;

import dev.vademecum.entry.EntryId;
import java.util.List;
import java.util.Optional;

/**
 * A name in a line of text.
 *
 * @param start of the name in the line's text
 * @param end one past its last unit
 * @param known the entries that have this name, at least one
 * @param linked the one of them that a link by itself leads to, where there is one
 */
public record Occurrence(int start, int end, List<EntryId> known, Optional<EntryId> linked) {}
