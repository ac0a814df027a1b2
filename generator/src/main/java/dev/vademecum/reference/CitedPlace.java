package dev.vademecum.reference;

import dev.vademecum.entry.EntryId;
import dev.vademecum.markdown.Inline;
import java.util.List;

/**
 * A citation in an entry's text whose works all exist.
 *
 * @param number of this citation in its entry, from 1
 */
public record CitedPlace(EntryId in, Inline.Citation citation, Place place, int number) {

  /** The same but for where it is written. */
  record Fact(EntryId in, List<String> works, int number) {}

  Fact fact() {
    return new Fact(in, citation.items().stream().map(Inline.CitedItem::key).toList(), number);
  }

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
