package dev.vademecum.diagram.ordered;

import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Engine;
import dev.vademecum.diagram.layout.Finish;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.drawing.Levels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays out levels above one another, with their edges beside them. */
public final class LevelsEngine implements Engine<Levels> {
  private final Kit kit;

  public LevelsEngine(Kit kit) {
    this.kit = kit;
  }

  @Override
  public Layout layout(Levels drawing) {
    if (drawing.form() == Levels.Form.NESTED) {
      return new NestedLevels(drawing, kit).layout();
    }
    LevelShapes.Result shapes = shapes(drawing);
    List<PlacedNode> nodes = shapes.nodes();
    List<Stretch> stretches =
        Stretch.of(drawing.parts().groups(), drawing.fromTop(), kit.findings());
    List<Backdrop> backdrops = new ArrayList<>(shapes.behind());
    double left =
        Stream.concat(
                nodes.stream().map(node -> node.outline().box()),
                backdrops.stream().map(Backdrop::box))
            .mapToDouble(Box::left)
            .min()
            .orElse(0);
    List<Backdrop> brackets = new Brackets(kit, stretches).beside(nodes, left);
    backdrops.addAll(brackets);
    List<Box> taken = new ArrayList<>();
    brackets.forEach(bracket -> taken.add(bracket.box()));
    List<RoutedEdge> edges =
        new LevelEdges(drawing, nodes, taken, !kit.measures().labelsOnEdges()).route();
    return new Finish(drawing, kit, backdrops, nodes).layout(edges, List.of());
  }

  private LevelShapes.Result shapes(Levels drawing) {
    return switch (drawing.form()) {
      case PYRAMID -> new Pyramid(drawing, kit).shapes();
      case ICEBERG -> new Iceberg(drawing, kit).shapes();
      case LADDER -> new Stack(drawing, kit, true).shapes();
      case STACK, NESTED -> new Stack(drawing, kit, false).shapes();
    };
  }
}
