package dev.vademecum.diagram.text;

/**
 * How a text is set.
 *
 * @param size in the drawing's units
 */
public record TextStyle(Weight weight, double size) {
  private static final double LEADING = 1.2;

  /** The name of a node. */
  public static final TextStyle LABEL = new TextStyle(Weight.SEMIBOLD, 15);

  /** What explains: beneath a node's name, along an edge, in the key. */
  public static final TextStyle NOTE = new TextStyle(Weight.REGULAR, 13);

  /** The name of a ring. */
  public static final TextStyle HEADING = new TextStyle(Weight.SEMIBOLD, 13);

  /** The same, larger or smaller. */
  public TextStyle times(double factor) {
    return new TextStyle(weight, size * factor);
  }

  /** From one baseline to the next. */
  public double lineHeight() {
    return size * LEADING;
  }
}
