package dev.vademecum.diagnostic;

/**
 * The part of a line that is at fault, with what stands around it. A tab is shown as one space, and
 * what would steer the terminal as a replacement character.
 *
 * @param shown the characters of the line, or of a part of it where it is long
 * @param cells what lies before the fault, in cells of a terminal
 * @param length of the fault in cells; at least 1
 */
record Excerpt(String shown, int cells, int length) {
  private static final int WIDTH = 100;
  private static final int BEFORE = 40;

  /** Characters on both sides of a fault that are looked at: a line can be a whole file. */
  private static final int AROUND = 4 * WIDTH;

  /** The excerpt of a range's first line. */
  static Excerpt of(String line, Range range) {
    int low = border(line, range.start().column() - 1 - AROUND);
    int high = border(line, range.start().column() - 1 + AROUND);
    boolean sameLine = range.end().line() == range.start().line();
    int end = sameLine ? range.end().column() - low : high - low + 1;
    return of(
        line.substring(low, high),
        low > 0,
        high < line.length(),
        range.start().column() - low,
        end);
  }

  private static Excerpt of(
      String line, boolean cutAtStart, boolean cutAtEnd, int startColumn, int endColumn) {
    int[] text = Harmless.text(line).codePoints().toArray();
    int from = points(line, startColumn);
    int to = points(line, endColumn);
    int first =
        text.length <= WIDTH ? 0 : Math.max(0, Math.min(from - BEFORE, text.length - WIDTH));
    int last = Math.min(text.length, first + WIDTH);
    String cutBefore = first > 0 || cutAtStart ? "…" : "";
    String cutAfter = last < text.length || cutAtEnd ? "…" : "";
    return new Excerpt(
        cutBefore + new String(text, first, last - first) + cutAfter,
        cutBefore.length() + CellWidth.of(text, first, from),
        Math.max(1, CellWidth.of(text, from, Math.max(from, Math.min(to, last)))));
  }

  /** A place in the line that parts no pair of surrogates. */
  private static int border(String line, int at) {
    int place = Math.max(0, Math.min(at, line.length()));
    boolean inside =
        place > 0 && place < line.length() && Character.isLowSurrogate(line.charAt(place));
    return inside ? place - 1 : place;
  }

  /** How many characters lie before a column. */
  private static int points(String line, int column) {
    return line.codePointCount(0, Math.min(column - 1, line.length()));
  }

  String mark() {
    return "^".repeat(length);
  }
}
