package dev.vademecum.diagram;

import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.polar.RingsEngine;
import dev.vademecum.drawing.Drawing;
import dev.vademecum.drawing.Rings;

/** The engine of each archetype. */
final class Engines {
  private Engines() {}

  static Layout layout(Drawing drawing, Kit kit) {
    if (drawing instanceof Rings rings) {
      return new RingsEngine(kit).layout(rings);
    }
    throw new IllegalArgumentException("no engine for " + drawing.archetype().id());
  }
}
