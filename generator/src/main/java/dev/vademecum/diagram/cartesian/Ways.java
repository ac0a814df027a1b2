package dev.vademecum.diagram.cartesian;

import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.Space;

/** What speaks against the way of an edge. */
final class Ways {
  private static final double AT_WORDS = 600;

  private Ways() {}

  /** The cost of a way over what is taken, as a length that it would be worth. */
  static double cost(Polyline path, Space taken) {
    double cost = 0;
    for (Point point : path.points()) {
      cost += taken.isFree(Box.around(point, 4, 4)) ? 0 : AT_WORDS;
    }
    return cost;
  }
}
