package dev.vademecum.diagram.cartesian;

import dev.vademecum.diagram.layout.Point;
import dev.vademecum.drawing.Cube;
import java.util.List;

/**
 * A cube seen from above one of its corners, the front one, which is the origin.
 *
 * @param size of an edge
 */
record Isometric(double size) {
  /** The cosine of 30 degrees: how far an edge along the ground reaches aside. */
  private static final double ASIDE = 0.8660254037844386;

  private static final double UP = 0.5;

  /** Where a point is, in percent to the right, upwards and to the back. */
  Point at(double x, double y, double z) {
    double right = (x - z) / 100 * ASIDE * size;
    double down = -((x + z) / 100 * UP + y / 100) * size;
    return new Point(right, down);
  }

  /** The corners of a side: behind what is in the cube, or in front of a solid one. */
  List<Point> side(Cube.Side side, boolean solid) {
    return switch (side) {
      case TOP -> ground(solid ? 100 : 0);
      case LEFT -> solid ? wall(0, 0, 0, 100) : wall(0, 100, 100, 100);
      case RIGHT -> solid ? wall(0, 0, 100, 0) : wall(100, 0, 100, 100);
    };
  }

  private List<Point> ground(double y) {
    return List.of(at(0, y, 0), at(100, y, 0), at(100, y, 100), at(0, y, 100));
  }

  private List<Point> wall(double x, double z, double toX, double toZ) {
    return List.of(at(x, 0, z), at(toX, 0, toZ), at(toX, 100, toZ), at(x, 100, z));
  }
}
