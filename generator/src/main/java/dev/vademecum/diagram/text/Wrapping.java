package dev.vademecum.diagram.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines that are as even as they can be. Breaks fall at spaces, after hyphens,
 * dashes and slashes, and, only where a line would not fit otherwise, at soft hyphens. Words are
 * broken nowhere else, so a long one may be wider than was asked.
 */
public final class Wrapping {
  private static final String BREAKABLE = "-–—/";
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final double STEP = 2;
  private static final Piece NONE = new Piece("", "", "");

  private final FontMeasure measure;

  public Wrapping(FontMeasure measure) {
    this.measure = measure;
  }

  /** Breaks a text into as few lines as fit into a width. */
  public List<String> wrap(String text, TextStyle style, double width) {
    String clean = clean(text);
    List<String> whole = balanced(pieces(clean, false), style, width);
    if (widest(whole, style) <= width || clean.indexOf(SOFT_HYPHEN) < 0) {
      return whole;
    }
    return balanced(pieces(clean, true), style, width);
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
    return text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\s]+", " ").strip();
  }

  private List<String> balanced(List<Piece> pieces, TextStyle style, double width) {
    List<String> lines = greedy(pieces, style, width);
    for (double less = width - STEP; less > 0; less -= STEP) {
      List<String> narrower = greedy(pieces, style, less);
      if (narrower.size() > lines.size() || widest(narrower, style) > less) {
        break;
      }
      lines = narrower;
    }
    return lines;
  }

  private List<String> greedy(List<Piece> pieces, TextStyle style, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    Piece before = NONE;
    for (Piece piece : pieces) {
      String longer = line + before.within() + piece.text();
      if (!line.isEmpty() && measure.width(longer + piece.atBreak(), style) > width) {
        lines.add(line + before.atBreak());
        longer = piece.text();
      }
      line = longer;
      before = piece;
    }
    lines.add(line);
    return lines;
  }

  private static List<Piece> pieces(String text, boolean soft) {
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
        pieces.add(new Piece(piece.toString(), c == ' ' ? " " : "", c == SOFT_HYPHEN ? "-" : ""));
        piece.setLength(0);
      }
    }
    pieces.add(new Piece(piece.toString(), "", ""));
    return pieces;
  }

  /**
   * What stays together.
   *
   * @param within what follows in the same line
   * @param atBreak what follows at the line's end
   */
  private record Piece(String text, String within, String atBreak) {}
}
