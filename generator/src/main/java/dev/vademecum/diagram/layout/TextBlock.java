package dev.vademecum.diagram.layout;

import dev.vademecum.diagram.text.TextStyle;
import dev.vademecum.diagram.text.Weight;
import dev.vademecum.diagram.text.Wrapping;
import dev.vademecum.drawing.WritingLines;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text below one another.
 *
 * @param box what the lines cover, from the first line's ascenders to the last line's descenders
 */
public record TextBlock(List<String> lines, TextStyle style, Align align, Box box) {
  /** From the top of a line to its baseline, as a part of the line's height. */
  private static final double BASELINE = 0.77;

  /** A name is never smaller than what explains it. */
  private static final double SMALLER = TextStyle.NOTE.size() / TextStyle.LABEL.size();

  /** More than what is lost in sums of doubles. */
  private static final double ROUNDING = 0.01;

  private static final String RULE = WritingLines.below("", 1);

  /** A line to write on is as high as two lines of this size. */
  private static final double RULE_SIZE = 11;

  private static final double LEAST_RULE = 60;

  /** Where lines of different lengths meet. */
  public enum Align {
    START,
    MIDDLE,
    END
  }

  public TextBlock {
    lines = List.copyOf(lines);
  }

  /** Breaks a text to a width, and sets it around the origin, with any lines to write on below. */
  public static TextBlock of(String text, TextStyle style, double width, Wrapping wrapping) {
    int rules = WritingLines.count(text);
    if (rules > 0) {
      return ruled(WritingLines.words(text), rules, style, width, wrapping);
    }
    List<String> lines = wrapping.wrap(text, style, width);
    double height = lines.size() * style.lineHeight();
    Box box = Box.around(Point.ORIGIN, wrapping.widest(lines, style), height);
    return new TextBlock(lines, style, Align.MIDDLE, box);
  }

  /**
   * The same, set smaller where a word is wider than there is room for: a little, so that all words
   * of a drawing still look like one another's.
   *
   * @param most what a line may take
   */
  public static TextBlock within(
      String text, TextStyle style, double width, double most, Wrapping wrapping) {
    TextBlock block = of(text, style, width, wrapping);
    double part = (most - ROUNDING) / block.box().width();
    return part >= 1 || WritingLines.count(text) > 0
        ? block
        : of(text, style.times(Math.max(SMALLER, part)), width, wrapping);
  }

  private static TextBlock ruled(
      String words, int rules, TextStyle style, double width, Wrapping wrapping) {
    TextStyle own = words.isEmpty() ? new TextStyle(Weight.REGULAR, RULE_SIZE) : style;
    List<String> lines = new ArrayList<>();
    if (!words.isEmpty()) {
      lines.addAll(wrapping.wrap(words, own, width));
    }
    for (int i = 0; i < rules; i++) {
      lines.add("");
      lines.add(RULE);
    }
    double wide = Math.max(Math.max(LEAST_RULE, width), wrapping.widest(lines, own));
    return new TextBlock(
        lines, own, Align.MIDDLE, Box.around(Point.ORIGIN, wide, lines.size() * own.lineHeight()));
  }

  /** Whether a line is one to write on, all along the block. */
  public boolean isRule(int line) {
    return lines.get(line).equals(RULE);
  }

  /** Whether there are words in it. */
  public boolean hasWords() {
    return lines.stream().anyMatch(line -> !line.isEmpty() && !line.equals(RULE));
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
