package dev.vademecum.diagram.layout;

/**
 * A line of the key beneath a drawing.
 *
 * @param sign what it explains
 * @param at the middle of the sign
 * @param radius of the sign
 * @param heading bold, or without lines
 * @param text what is said
 */
public record KeyRow(Sign sign, Point at, double radius, TextBlock heading, TextBlock text) {
  /** What a key explains. */
  public sealed interface Sign {
    /** An area of that style. */
    record OfArea(String style) implements Sign {}

    /** A line of that style. */
    record OfLine(String style) implements Sign {}

    /** An upright line of that style. */
    record OfUprightLine(String style) implements Sign {}

    /** A line with a form on it. */
    record OfMark(String line, String style, Trace mark) implements Sign {}

    /** A letter that stands for a name. */
    record OfLetter(String letter) implements Sign {}

    /** A number that stands on an edge or at a place. */
    record OfNumber(int number) implements Sign {}
  }

  public Box box() {
    Box sign = Box.around(at, 2 * radius, 2 * radius);
    Box words = text.box().width() > 0 ? sign.with(text.box()) : sign;
    return heading.box().width() > 0 ? words.with(heading.box()) : words;
  }
}
