package dev.vademecum.diagram.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks text into lines that are as even as they can be. Breaks fall at spaces, after hyphens,
 * dashes and slashes, and, only where a line would not fit otherwise, at soft hyphens. Words are
 * broken nowhere else, so a long one may be wider than was asked.
 */
public final class Wrapping {
  private static final String BREAKABLE = "-–—/";
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final double STEP = 2;
  private static final Piece NONE = new Piece("", "", "", 0, 0, 0);

  /** White space, and what XML cannot hold. */
  private static final Pattern WHITE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\s]+");

  private final FontMeasure measure;

  public Wrapping(FontMeasure measure) {
    this.measure = measure;
  }

  /** Breaks a text into as few lines as fit into a width. */
  public List<String> wrap(String text, TextStyle style, double width) {
    String clean = clean(text);
    Lines whole = balanced(pieces(clean, false, style), width);
    if (whole.widest() <= width || clean.indexOf(SOFT_HYPHEN) < 0) {
      return whole.text();
    }
    return balanced(pieces(clean, true, style), width).text();
  }

  /** The width of the widest line. */
  public double widest(List<String> lines, TextStyle style) {
    return lines.stream().mapToDouble(line -> measure.width(line, style)).max().orElse(0);
  }

  /** A text as it stands in one line. */
  public static String oneLine(String text) {
    return clean(text).replace(String.valueOf(SOFT_HYPHEN), "");
  }

  /** White space is collapsed; what XML cannot hold becomes a space. */
  private static String clean(String text) {
    return isPlain(text) ? text.strip() : WHITE.matcher(text).replaceAll(" ").strip();
  }

  /** Whether nothing is to be replaced, as in almost all texts. */
  private static boolean isPlain(String text) {
    char before = 'x';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c)
          || c >= Character.MIN_SURROGATE
          || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return true;
  }

  /** As narrow as the same number of lines can be, in steps from the width down. */
  private static Lines balanced(List<Piece> pieces, double width) {
    Lines lines = greedy(pieces, width);
    double less = below(width, lines.widest());
    while (less > 0) {
      Lines narrower = greedy(pieces, less);
      if (narrower.breaks().size() > lines.breaks().size() || narrower.widest() > less) {
        break;
      }
      lines = narrower;
      less = below(less, lines.widest());
    }
    return lines;
  }

  /** The next step that breaks lines elsewhere: any that still holds the widest does not. */
  private static double below(double width, double widest) {
    double steps = Math.max(1, Math.floor((width - widest) / STEP) + 1);
    return width - steps * STEP;
  }

  private static Lines greedy(List<Piece> pieces, double width) {
    List<Integer> breaks = new ArrayList<>();
    double widest = 0;
    double line = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Piece before = i == 0 ? NONE : pieces.get(i - 1);
      double longer = line + before.space() + piece.width();
      if (line > 0 && longer + piece.hyphen() > width) {
        breaks.add(i);
        widest = Math.max(widest, line + before.hyphen());
        longer = piece.width();
      }
      line = longer;
    }
    return new Lines(pieces, breaks, Math.max(widest, line));
  }

  private List<Piece> pieces(String text, boolean soft, TextStyle style) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean breaks = c == ' ' || (soft && c == SOFT_HYPHEN);
      if (!breaks && c != SOFT_HYPHEN) {
        piece.append(c);
      }
      boolean spaceFollows = i + 1 < text.length() && text.charAt(i + 1) == ' ';
      if (breaks || (BREAKABLE.indexOf(c) >= 0 && !spaceFollows)) {
        pieces.add(
            piece(piece.toString(), c == ' ' ? " " : "", c == SOFT_HYPHEN ? "-" : "", style));
        piece.setLength(0);
      }
    }
    pieces.add(piece(piece.toString(), "", "", style));
    return pieces;
  }

  private Piece piece(String text, String within, String atBreak, TextStyle style) {
    return new Piece(
        text,
        within,
        atBreak,
        measure.width(text, style),
        measure.width(within, style),
        measure.width(atBreak, style));
  }

  /**
   * What stays together, with the widths of its three parts.
   *
   * @param within what follows in the same line
   * @param atBreak what follows at the line's end
   */
  private record Piece(
      String text, String within, String atBreak, double width, double space, double hyphen) {}

  /**
   * Pieces in lines.
   *
   * @param breaks the first piece of each line but the first
   */
  private record Lines(List<Piece> pieces, List<Integer> breaks, double widest) {
    List<String> text() {
      List<String> lines = new ArrayList<>();
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < pieces.size(); i++) {
        Piece before = i == 0 ? NONE : pieces.get(i - 1);
        if (breaks.contains(i)) {
          lines.add(line.append(before.atBreak()).toString());
          line.setLength(0);
        } else {
          line.append(before.within());
        }
        line.append(pieces.get(i).text());
      }
      lines.add(line.toString());
      return lines;
    }
  }
}
