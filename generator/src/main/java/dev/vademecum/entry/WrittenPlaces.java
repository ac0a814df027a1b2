package dev.vademecum.entry;

import dev.vademecum.source.Span;

/**
 * Finds the units of a YAML value in the file that it was written in, where it is folded over
 * lines, indented or escaped.
 */
final class WrittenPlaces {
  /** An escape such as {@code \}{@code u00AD} is no longer than this. */
  private static final int LONGEST_ESCAPE = 12;

  private WrittenPlaces() {}

  /**
   * For each unit of a value and for its end, the offset in the file. A unit that the file writes
   * otherwise has the place of what follows the unit before it.
   *
   * @param written where the value stands, with its quotation marks or its block's header
   */
  static int[] of(String file, Span written, String value) {
    int[] places = new int[value.length() + 1];
    int at = afterHeader(file, written);
    for (int i = 0; i < value.length(); i++) {
      char unit = value.charAt(i);
      int found = Character.isWhitespace(unit) ? -1 : find(file, at, written.end(), unit);
      places[i] = found < 0 ? Math.min(at, written.end()) : found;
      at = found < 0 ? at : found + 1;
    }
    places[value.length()] = Math.min(at, written.end());
    return places;
  }

  /** A block's header, such as {@code >-}, ends with its line. */
  private static int afterHeader(String file, Span written) {
    boolean empty = written.start() == written.end();
    boolean block = !empty && "|>".indexOf(file.charAt(written.start())) >= 0;
    int end = block ? file.indexOf('\n', written.start()) : -1;
    return end < 0 ? written.start() : end + 1;
  }

  private static int find(String file, int from, int end, char wanted) {
    int at = from;
    while (at < end && Character.isWhitespace(file.charAt(at))) {
      at++;
    }
    int last = Math.min(end, at + LONGEST_ESCAPE);
    while (at < last && file.charAt(at) != wanted) {
      at++;
    }
    return at < last ? at : -1;
  }
}
