package dev.vademecum.diagram.layout;

/**
 * The part of a way between the borders of two nodes.
 *
 * @param leaves how far along the way it starts
 * @param enters how far along the way it ends
 */
record Span(double leaves, double enters) {
  private static final double STEP = 6;

  /** How far apart two turns of a way are at least for no step to cut both off. */
  static final double LONGEST_STEP = 1.5 * STEP;

  double length() {
    return enters - leaves;
  }

  /** Lets another track follow this part of the one that follows the way, in even steps. */
  void into(Track part, Track way) {
    way.partInto(part, leaves, enters, STEP);
  }
}
