package dev.vademecum.citation;

import java.util.List;

/**
 * A work as the list of literature prints it.
 *
 * @param key the item's id
 * @param heading the letter it is filed under, such as "B"; "#" for a digit
 */
public record FormattedEntry(String key, String heading, List<Piece> pieces) {
  public FormattedEntry {
    pieces = List.copyOf(pieces);
  }

  /** The entry without its formatting. */
  public String text() {
    return Piece.text(pieces);
  }
}
