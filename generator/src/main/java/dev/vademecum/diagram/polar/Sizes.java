package dev.vademecum.diagram.polar;

import dev.vademecum.diagram.layout.Measures;

/**
 * How large wheels and cycles are.
 *
 * @param wheel radius of a wheel, at least
 * @param largest radius of a wheel or a cycle
 * @param between nodes of a cycle, where an edge passes
 */
record Sizes(double wheel, double largest, double between) {
  static Sizes of(Measures measures) {
    return measures.labelsOnEdges() ? new Sizes(150, 320, 44) : new Sizes(112, 190, 34);
  }
}
