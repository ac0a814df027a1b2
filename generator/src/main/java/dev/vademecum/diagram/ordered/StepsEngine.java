package dev.vademecum.diagram.ordered;

import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Engine;
import dev.vademecum.diagram.layout.Finish;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.drawing.Steps;
import java.util.List;

/**
 * Lays out steps one after the other: in a row that turns into several where it is too long, and on
 * a narrow screen in a column.
 */
public final class StepsEngine implements Engine<Steps> {
  private final Kit kit;

  public StepsEngine(Kit kit) {
    this.kit = kit;
  }

  @Override
  public Layout layout(Steps drawing) {
    StepGrid grid = new StepGrid(drawing, kit);
    Brackets brackets =
        new Brackets(kit, Stretch.of(drawing.parts().groups(), drawing.nodes(), kit.findings()));
    boolean level = grid.direction().isLevel();
    double above = level ? brackets.height(grid.step()) : 0;
    List<PlacedNode> nodes = grid.place(above);
    List<Backdrop> groups =
        level ? brackets.above(nodes, grid.perRow(), grid.step()) : brackets.beside(nodes);
    List<RoutedEdge> edges =
        new StepEdges(drawing, nodes, grid, grid.rows(nodes, above), groups).route();
    return new Finish(drawing, kit, groups, nodes).layout(edges, List.of());
  }
}
