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

  /** The excerpt of a range's first line. */
  static Excerpt of(String line, Range range) {
    int[] text = Harmless.text(line).codePoints().toArray();
    int from = points(line, range.start().column());
    boolean sameLine = range.end().line() == range.start().line();
    int to = sameLine ? points(line, range.end().column()) : text.length;
    int first =
        text.length <= WIDTH ? 0 : Math.max(0, Math.min(from - BEFORE, text.length - WIDTH));
    int last = Math.min(text.length, first + WIDTH);
    String cutBefore = first > 0 ? "…" : "";
    String cutAfter = last < text.length ? "…" : "";
    return new Excerpt(
        cutBefore + new String(text, first, last - first) + cutAfter,
        cutBefore.length() + CellWidth.of(text, first, from),
        Math.max(1, CellWidth.of(text, from, Math.max(from, Math.min(to, last)))));
  }

  /** How many characters lie before a column. */
  private static int points(String line, int column) {
    return line.codePointCount(0, Math.min(column - 1, line.length()));
  }

  String mark() {
    return "^".repeat(length);
  }
}
