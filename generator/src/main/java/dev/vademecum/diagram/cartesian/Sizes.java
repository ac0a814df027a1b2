package dev.vademecum.diagram.cartesian;

import dev.vademecum.diagram.layout.Kit;
import java.util.List;

/**
 * Sizes of what has axes, for a page or for a phone.
 *
 * @param columns the width of a column by the number of columns, from one
 * @param widestColumn what a column may grow to
 * @param widest what a figure may grow to
 * @param row the height of a row where there are few
 * @param tableRow the height of a row where there are many
 * @param gap between cells
 * @param edgeGap between cells with an edge between them
 * @param edgeLabel the width to which labels between cells are broken
 * @param rowLabel the width to which names of rows are broken
 * @param rows widths in scales
 * @param sides widths in a field of forces
 * @param cube the length of an edge of a cube
 * @param plane width and height of a plane
 */
record Sizes(
    List<Double> columns,
    double widestColumn,
    double widest,
    double row,
    double tableRow,
    double gap,
    double edgeGap,
    double edgeLabel,
    double rowLabel,
    Plane plane,
    Rows rows,
    Sides sides,
    double cube) {
  Sizes {
    columns = List.copyOf(columns);
  }

  /** The size of a plane with lines in it. */
  record Plane(double width, double height) {}

  /** Widths of names, poles and lines of scales. */
  record Rows(double label, double pole, double scale) {}

  /** Widths of nodes, of the longest arrows, and of the column of numbers between them. */
  record Sides(double node, double arrow, double number) {}

  private static final Sizes WIDE =
      new Sizes(
          List.of(260.0, 190.0, 164.0, 136.0, 116.0, 100.0, 90.0, 80.0, 72.0, 66.0),
          240,
          860,
          84,
          44,
          12,
          48,
          104,
          120,
          new Plane(560, 300),
          new Rows(150, 100, 300),
          new Sides(176, 96, 26),
          210);

  private static final Sizes NARROW =
      new Sizes(
          List.of(220.0, 140.0, 104.0, 80.0, 66.0, 58.0, 52.0, 46.0, 42.0, 40.0),
          190,
          470,
          74,
          38,
          11,
          44,
          0,
          84,
          new Plane(350, 300),
          new Rows(122, 92, 124),
          new Sides(130, 34, 26),
          150);

  static Sizes of(Kit kit) {
    return kit.measures().labelsOnEdges() ? WIDE : NARROW;
  }

  double column(int number) {
    return columns.get(Math.min(number, columns.size()) - 1);
  }
}
