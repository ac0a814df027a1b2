package dev.vademecum.diagram.polar;

import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.drawing.NodeKind;
import dev.vademecum.drawing.Placement;
import dev.vademecum.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places nodes outside of a figure around a centre, beside the node that they are near. */
final class OutsideNodes {
  private static final List<Double> ASIDE =
      List.of(0.0, 15.0, -15.0, 30.0, -30.0, 45.0, -45.0, 60.0, -60.0, 80.0, -80.0, 110.0, -110.0);
  private static final double STEP = 4;
  private static final double FARTHEST = 900;
  private static final double PER_DEGREE = 0.8;

  private final double apart;

  /**
   * Places outside.
   *
   * @param apart what stays free between nodes
   */
  OutsideNodes(double apart) {
    this.apart = apart;
  }

  List<PlacedNode> place(List<PlacedNode> outside, List<PlacedNode> inside) {
    double reach = inside.stream().mapToDouble(n -> n.outline().centre().norm()).max().orElse(0);
    return place(outside, inside, reach);
  }

  /**
   * Nodes in their places.
   *
   * @param reach of the figure from its centre
   */
  List<PlacedNode> place(List<PlacedNode> outside, List<PlacedNode> inside, double reach) {
    List<PlacedNode> all = new ArrayList<>(inside);
    List<PlacedNode> placed = new ArrayList<>();
    for (PlacedNode node : outside) {
      PlacedNode here = place(node, near(node, inside), all, reach);
      all.add(here);
      placed.add(here);
    }
    return placed;
  }

  /**
   * The node beside which it stands: that which one enters by or leaves from where none is said.
   */
  private static Optional<PlacedNode> near(PlacedNode node, List<PlacedNode> inside) {
    Optional<String> id =
        node.node().place() instanceof Placement.Near place
            ? place.node().map(Located::value)
            : Optional.empty();
    int otherwise = node.node().kind() == NodeKind.EXIT ? inside.size() - 1 : 0;
    return inside.stream()
        .filter(other -> id.filter(other.id()::equals).isPresent())
        .findFirst()
        .or(() -> inside.stream().skip(Math.max(0, otherwise)).findFirst());
  }

  private PlacedNode place(
      PlacedNode node, Optional<PlacedNode> near, List<PlacedNode> all, double reach) {
    double angle = near.map(other -> other.outline().centre().degrees()).orElse(0.0);
    PlacedNode best = node;
    double lowest = Double.MAX_VALUE;
    for (double aside : ASIDE) {
      PlacedNode here = out(node, angle + aside, all, reach);
      double cost =
          PER_DEGREE * Math.abs(aside)
              + near.map(o -> o.outline().box().distance(here.outline().box())).orElse(0.0);
      if (cost < lowest) {
        lowest = cost;
        best = here;
      }
    }
    return best;
  }

  private PlacedNode out(PlacedNode node, double angle, List<PlacedNode> all, double reach) {
    double far = reach;
    PlacedNode here = node.at(Point.polar(far, angle));
    while (far < FARTHEST && !isClear(here, all, reach)) {
      far += STEP;
      here = node.at(Point.polar(far, angle));
    }
    return here;
  }

  private boolean isClear(PlacedNode node, List<PlacedNode> others, double reach) {
    return node.outline().box().distance(Point.ORIGIN) >= reach + apart / 2
        && others.stream().allMatch(o -> o.outline().box().distance(node.outline().box()) >= apart);
  }
}
