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
    MIDDLE,
    END
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

  /** The same lines, all ending at the right, from a corner. */
  public TextBlock until(double right, double top) {
    Box moved = new Box(right - box.width(), top, right, top + box.height());
    return new TextBlock(lines, style, Align.END, moved);
  }

  /** Whether there is nothing to read. */
  public boolean isEmpty() {
    return box.width() == 0;
  }

  /** Where lines start, have their middle or end. */
  public double x() {
    return switch (align) {
      case START -> box.left();
      case MIDDLE -> box.centre().x();
      case END -> box.right();
    };
  }

  public double baseline(int line) {
    return box.top() + style.lineHeight() * (line + BASELINE);
  }
}
