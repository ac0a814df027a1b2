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
    /** A ring, counted from the inside. */
    record OfRing(int index) implements Sign {}

    /** A number that stands on an edge. */
    record OfNumber(int number) implements Sign {}
  }
}
