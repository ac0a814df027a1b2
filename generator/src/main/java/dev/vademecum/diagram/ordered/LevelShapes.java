package dev.vademecum.diagram.ordered;

import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.PlacedNode;
import java.util.List;

/** Gives levels their shapes and places. */
interface LevelShapes {
  Result shapes();

  /**
   * Levels in their places.
   *
   * @param nodes from the top down
   * @param behind what belongs to the shape but to no level, from the back to the front
   */
  record Result(List<PlacedNode> nodes, List<Backdrop> behind) {
    public Result {
      nodes = List.copyOf(nodes);
      behind = List.copyOf(behind);
    }
  }
}
