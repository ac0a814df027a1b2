package dev.vademecum.diagram.layout;

/**
 * What the nodes at both ends of an edge cover, with the gaps before its ends: where a way may be
 * without being seen.
 */
public record Joined(Box from, Box to) {
  public static Joined of(PlacedNode from, PlacedNode to) {
    Ends ends = Ends.of(from, to);
    return new Joined(ends.start().box(), ends.end().box());
  }

  /** How long a way between both is at least, whatever its form. */
  public double least() {
    return from.distance(to);
  }

  /** The same of a way that is at a place after it has left one and before it reaches the other. */
  double least(Point by) {
    return from.distance(by) + to.distance(by);
  }
}
