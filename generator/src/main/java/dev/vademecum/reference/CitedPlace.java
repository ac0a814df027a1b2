package dev.vademecum.reference;

import dev.vademecum.entry.EntryId;
import dev.vademecum.markdown.Inline;

/**
 * A citation in an entry's text whose works all exist.
 *
 * @param number of this citation in its entry, from 1
 */
public record CitedPlace(EntryId in, Inline.Citation citation, Place place, int number) {}
