package dev.vademecum.reference;

import dev.vademecum.entry.EntryId;
import dev.vademecum.markdown.Inline;

/**
 * A citation in an entry's text whose works all exist.
 *
 * @param number of this citation in its entry, from 1
 */
public record CitedPlace(EntryId in, Inline.Citation citation, Place place, int number) {

  /**
   * What stands before the citation in what looks like one with it: a handle, or nothing.
   *
   * @param written as it is in the document
   */
  public String before(Inline.Citation written) {
    int length = written.written().length() - citation.written().length();
    return written.written().substring(0, length);
  }
}
