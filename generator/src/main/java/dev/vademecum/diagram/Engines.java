package dev.vademecum.diagram;

import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.polar.CycleEngine;
import dev.vademecum.diagram.polar.RingsEngine;
import dev.vademecum.diagram.polar.WheelEngine;
import dev.vademecum.drawing.Cycle;
import dev.vademecum.drawing.Drawing;
import dev.vademecum.drawing.Rings;
import dev.vademecum.drawing.Wheel;

/** The engine of each archetype. */
final class Engines {
  private Engines() {}

  static Layout layout(Drawing drawing, Kit kit) {
    if (drawing instanceof Rings rings) {
      return new RingsEngine(kit).layout(rings);
    }
    if (drawing instanceof Cycle cycle) {
      return new CycleEngine(kit).layout(cycle);
    }
    if (drawing instanceof Wheel wheel) {
      return new WheelEngine(kit).layout(wheel);
    }
    throw new IllegalArgumentException("no engine for " + drawing.archetype().id());
  }
}
