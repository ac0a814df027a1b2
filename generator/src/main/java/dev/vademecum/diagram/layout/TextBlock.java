package dev.vademecum.diagram.layout;

import dev.vademecum.diagram.text.TextStyle;
import dev.vademecum.diagram.text.Wrapping;
import java.util.List;

/**
 * Lines of text below one another.
 *
 * @param box what the lines cover, from the first line's ascenders to the last line's descenders
 */
public record TextBlock(List<String> lines, TextStyle style, Align align, Box box) {
  /** From the top of a line to its baseline, as a part of the line's height. */
  private static final double BASELINE = 0.77;

  /** Where lines of different lengths meet. */
  public enum Align {
    START,
    MIDDLE
  }

  public TextBlock {
    lines = List.copyOf(lines);
  }

  /** Breaks a text to a width, and sets it around the origin. */
  public static TextBlock of(String text, TextStyle style, double width, Wrapping wrapping) {
    List<String> lines = wrapping.wrap(text, style, width);
    double height = lines.size() * style.lineHeight();
    Box box = Box.around(Point.ORIGIN, wrapping.widest(lines, style), height);
    return new TextBlock(lines, style, Align.MIDDLE, box);
  }

  /** The same lines around another centre. */
  public TextBlock at(Point centre) {
    return new TextBlock(lines, style, align, Box.around(centre, box.width(), box.height()));
  }

  /** The same lines, all starting at the left, from a corner. */
  public TextBlock from(double left, double top) {
    Box moved = new Box(left, top, left + box.width(), top + box.height());
    return new TextBlock(lines, style, Align.START, moved);
  }

  /** Where lines start or have their middle. */
  public double x() {
    return align == Align.START ? box.left() : box.centre().x();
  }

  public double baseline(int line) {
    return box.top() + style.lineHeight() * (line + BASELINE);
  }
}
