package dev.vademecum.diagram.layout;

/** A way that an edge may take: hundreds are weighed for an edge, and few are worth a line. */
public interface Way {
  /** How many points it leads through. */
  int size();

  /** Writes the places of its points to the beginning of two arrays. */
  void into(double[] xs, double[] ys);
}
