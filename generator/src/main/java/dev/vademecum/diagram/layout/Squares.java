package dev.vademecum.diagram.layout;

import java.util.Arrays;

/**
 * Things, by their numbers, in the squares of a plane that they touch. What is near a place is so
 * found at the same cost however large a drawing is. Beyond the plane its border squares go on.
 */
final class Squares {
  private static final double SIDE = 24;
  private static final int[] NONE = {};

  private final Box plane;
  private final int columns;
  private final int rows;
  private final int[][] things;
  private final int[] sizes;

  Squares(Box plane) {
    this.plane = plane;
    this.columns = 1 + (int) (plane.width() / SIDE);
    this.rows = 1 + (int) (plane.height() / SIDE);
    this.things = new int[columns * rows][];
    this.sizes = new int[columns * rows];
    Arrays.fill(things, NONE);
  }

  /** Puts a thing into all squares that a box touches. */
  void add(int thing, Box box) {
    int last = column(box.right());
    for (int row = row(box.top()); row <= row(box.bottom()); row++) {
      for (int column = column(box.left()); column <= last; column++) {
        add(thing, row * columns + column);
      }
    }
  }

  private void add(int thing, int square) {
    int size = sizes[square]++;
    if (size == things[square].length) {
      things[square] = Arrays.copyOf(things[square], Math.max(4, 2 * size));
    }
    things[square][size] = thing;
  }

  /** The square of a place. */
  int at(double x, double y) {
    return row(y) * columns + column(x);
  }

  int size(int square) {
    return sizes[square];
  }

  int thing(int square, int index) {
    return things[square][index];
  }

  private int column(double x) {
    return within((x - plane.left()) / SIDE, columns);
  }

  private int row(double y) {
    return within((y - plane.top()) / SIDE, rows);
  }

  private static int within(double place, int size) {
    return Math.max(0, Math.min(size - 1, (int) place));
  }
}
