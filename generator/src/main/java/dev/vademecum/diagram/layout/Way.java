package dev.vademecum.diagram.layout;

/** A way that an edge may take: hundreds are weighed for an edge, and few are worth a line. */
public interface Way {
  /**
   * How long its part outside of both its nodes is at least, as far as that is known before its
   * points are. Ways are left out by this, so it is never too long.
   */
  default double least() {
    return 0;
  }

  /** How many points it leads through. */
  int size();

  /** Writes the places of its points to the beginning of two arrays. */
  void into(double[] xs, double[] ys);
}
