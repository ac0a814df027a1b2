package dev.vademecum.diagram.ordered;

import dev.vademecum.diagram.layout.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * The two sides of a shape that is cut into slices, from its top at 0 downwards.
 *
 * @param left corners of the left side, from the top down
 * @param right corners of the right side, from the top down
 */
record Profile(List<Point> left, List<Point> right) {
  Profile {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** A triangle on its base. */
  static Profile triangle(double width, double height) {
    Point tip = new Point(0, 0);
    return new Profile(
        List.of(tip, new Point(-width / 2, height)), List.of(tip, new Point(width / 2, height)));
  }

  double left(double y) {
    return side(left, y);
  }

  double right(double y) {
    return side(right, y);
  }

  private static double side(List<Point> corners, double y) {
    for (int i = 1; i < corners.size(); i++) {
      Point from = corners.get(i - 1);
      Point to = corners.get(i);
      if (y <= to.y()) {
        double part = to.y() == from.y() ? 0 : (y - from.y()) / (to.y() - from.y());
        return from.x() + (to.x() - from.x()) * Math.max(0, part);
      }
    }
    return corners.get(corners.size() - 1).x();
  }

  /**
   * Half of the width around the middle line that is within the shape from one height to another.
   */
  double room(double top, double bottom) {
    double room = Math.min(half(top), half(bottom));
    for (List<Point> side : List.of(left, right)) {
      for (Point corner : side) {
        if (corner.y() > top && corner.y() < bottom) {
          room = Math.min(room, half(corner.y()));
        }
      }
    }
    return room;
  }

  private double half(double y) {
    return Math.min(-left(y), right(y));
  }

  /** The border of what lies between two heights, clockwise from its upper left corner. */
  List<Point> slice(double top, double bottom) {
    List<Point> corners = new ArrayList<>();
    corners.add(new Point(left(top), top));
    if (right(top) > left(top)) {
      corners.add(new Point(right(top), top));
    }
    right.stream().filter(p -> p.y() > top && p.y() < bottom).forEach(corners::add);
    corners.add(new Point(right(bottom), bottom));
    corners.add(new Point(left(bottom), bottom));
    for (int i = left.size() - 1; i >= 0; i--) {
      if (left.get(i).y() > top && left.get(i).y() < bottom) {
        corners.add(left.get(i));
      }
    }
    return corners;
  }
}
