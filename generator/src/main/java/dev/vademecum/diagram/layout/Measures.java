package dev.vademecum.diagram.layout;

import dev.vademecum.diagram.text.TextStyle;
import dev.vademecum.diagram.text.Weight;

/**
 * The sizes and distances by which one and the same drawing is composed for a page or for a phone.
 *
 * @param labelsOnEdges whether words may stand beside edges; else each gets a number
 * @param numberRadius of the circle around a number
 * @param margin around the whole figure
 * @param page how wide a figure may become before its parts had better turn
 */
public record Measures(
    Type type,
    NodeSize node,
    RingRoom ring,
    Key key,
    boolean labelsOnEdges,
    double numberRadius,
    double margin,
    double page) {

  private static final double FULL_KEY = 420;
  private static final double LEAST_KEY = 0.8;

  /** How words are set: names of nodes, what explains, names of rings, and the key. */
  public record Type(TextStyle label, TextStyle note, TextStyle heading, KeyType key) {}

  /** How the key is set. */
  public record KeyType(TextStyle heading, TextStyle text) {}

  /**
   * How large nodes are.
   *
   * @param line the width to which names are broken
   * @param whole up to this width a word is left whole, though it might be broken
   * @param question the width to which names of round nodes are broken
   * @param sub the width to which explanations are broken
   * @param widest what a line may need at most
   * @param paddingX beside the words
   * @param paddingY above and below the words
   * @param roundPadding around the words of a round node
   */
  public record NodeSize(
      double line,
      double whole,
      double question,
      double sub,
      double widest,
      double paddingX,
      double paddingY,
      double roundPadding) {}

  /**
   * What rings leave free.
   *
   * @param side between nodes of one ring, where edges and their arrowheads pass
   * @param radial between nodes of two rings
   * @param joined between nodes with an edge between them
   * @param centre around the centre, where bundled edges part
   * @param outer between the largest orbit of an edge and the outermost border
   * @param overInner how far a node may reach over the border of the next smaller ring
   * @param heading for the name of a ring along its border
   * @param smallestReach of a ring beyond the middle of its nodes, at least
   * @param largestReach of a ring beyond the middle of its nodes, as far as it grows with them
   * @param outermostReach the same of the outermost ring
   */
  public record RingRoom(
      double side,
      double radial,
      double joined,
      double centre,
      double outer,
      double overInner,
      double heading,
      double smallestReach,
      double largestReach,
      double outermostReach) {}

  /**
   * The key below the figure.
   *
   * @param above what stays free above it
   * @param sign the column of signs
   * @param rowGap between rows
   * @param stacked whether texts stand below their headings and lines are as long as the figure is
   *     wide; else they stand in a column beside them
   */
  public record Key(double above, double sign, double rowGap, boolean stacked) {}

  /** The same, with a key that is read as easily as a figure of that width, which is not shrunk. */
  public Measures keyedFor(double width) {
    double shown = Math.min(1, Math.max(LEAST_KEY, width / FULL_KEY));
    if (labelsOnEdges || shown == 1) {
      return this;
    }
    KeyType words = new KeyType(type.key().heading().times(shown), type.key().text().times(shown));
    return new Measures(
        new Type(type.label(), type.note(), type.heading(), words),
        node,
        ring,
        key,
        labelsOnEdges,
        numberRadius,
        margin,
        page);
  }

  /** For a page or a screen of at least 40 rem. */
  public static final Measures WIDE =
      new Measures(
          new Type(
              TextStyle.LABEL,
              TextStyle.NOTE,
              TextStyle.HEADING,
              new KeyType(TextStyle.HEADING, TextStyle.NOTE)),
          new NodeSize(108, 165, 66, 130, 250, 12, 9, 7),
          new RingRoom(20, 27, 20, 33, 12, 30, 24, 20, 38, 130),
          new Key(22, 26, 5, false),
          true,
          9,
          10,
          700);

  /** For a screen of 288 pixels, on which a unit is about two thirds of a pixel. */
  public static final Measures NARROW =
      new Measures(
          new Type(
              TextStyle.LABEL,
              new TextStyle(Weight.REGULAR, 14),
              new TextStyle(Weight.SEMIBOLD, 14),
              new KeyType(
                  new TextStyle(Weight.SEMIBOLD, 17.5), new TextStyle(Weight.REGULAR, 17.5))),
          new NodeSize(84, 96, 60, 104, 150, 8, 6, 3),
          new RingRoom(14, 14, 18, 22, 6, 60, 20, 6, 22, 22),
          new Key(24, 32, 8, true),
          false,
          11,
          2,
          400);
}
