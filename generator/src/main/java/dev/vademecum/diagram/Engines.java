package dev.vademecum.diagram;

import dev.vademecum.diagram.cartesian.CubeEngine;
import dev.vademecum.diagram.cartesian.CurveEngine;
import dev.vademecum.diagram.cartesian.ForcesEngine;
import dev.vademecum.diagram.cartesian.MatrixEngine;
import dev.vademecum.diagram.cartesian.ScalesEngine;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.ordered.LevelsEngine;
import dev.vademecum.diagram.ordered.StepsEngine;
import dev.vademecum.diagram.polar.CycleEngine;
import dev.vademecum.diagram.polar.RingsEngine;
import dev.vademecum.diagram.polar.WheelEngine;
import dev.vademecum.diagram.relational.GraphEngine;
import dev.vademecum.diagram.relational.TreeEngine;
import dev.vademecum.diagram.relational.VennEngine;
import dev.vademecum.drawing.Cube;
import dev.vademecum.drawing.Curve;
import dev.vademecum.drawing.Cycle;
import dev.vademecum.drawing.Drawing;
import dev.vademecum.drawing.Forces;
import dev.vademecum.drawing.Graph;
import dev.vademecum.drawing.Levels;
import dev.vademecum.drawing.Matrix;
import dev.vademecum.drawing.Rings;
import dev.vademecum.drawing.Scales;
import dev.vademecum.drawing.Steps;
import dev.vademecum.drawing.Tree;
import dev.vademecum.drawing.Venn;
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
    if (drawing instanceof Matrix matrix) {
      return new MatrixEngine(kit).layout(matrix);
    }
    if (drawing instanceof Curve curve) {
      return new CurveEngine(kit).layout(curve);
    }
    if (drawing instanceof Scales scales) {
      return new ScalesEngine(kit).layout(scales);
    }
    if (drawing instanceof Forces forces) {
      return new ForcesEngine(kit).layout(forces);
    }
    if (drawing instanceof Cube cube) {
      return new CubeEngine(kit).layout(cube);
    }
    if (drawing instanceof Steps steps) {
      return new StepsEngine(kit).layout(steps);
    }
    if (drawing instanceof Levels levels) {
      return new LevelsEngine(kit).layout(levels);
    }
    if (drawing instanceof Graph graph) {
      return new GraphEngine(kit).layout(graph);
    }
    if (drawing instanceof Tree tree) {
      return new TreeEngine(kit).layout(tree);
    }
    if (drawing instanceof Venn venn) {
      return new VennEngine(kit).layout(venn);
    }
    throw new IllegalArgumentException("no engine for " + drawing.archetype().id());
  }
}
