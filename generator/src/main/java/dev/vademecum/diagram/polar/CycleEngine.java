package dev.vademecum.diagram.polar;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagram.layout.Assembly;
import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.EdgeRouting;
import dev.vademecum.diagram.layout.Engine;
import dev.vademecum.diagram.layout.GroupAreas;
import dev.vademecum.diagram.layout.KeyMaker;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.LabelPlacer;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.layout.Router;
import dev.vademecum.diagram.layout.Space;
import dev.vademecum.drawing.Cycle;
import dev.vademecum.drawing.Placement;
import java.util.ArrayList;
import java.util.List;

/** Lays out a cycle: steps around a centre, with edges along a circle or a polygon's sides. */
public final class CycleEngine implements Engine<Cycle> {
  private static final double STEP = 12;
  private static final double SMALLEST = 60;

  private final Kit kit;
  private final Sizes sizes;

  public CycleEngine(Kit kit) {
    this.kit = kit;
    this.sizes = Sizes.of(kit.measures());
  }

  /** All that depends on how large the circle is. */
  private record Try(List<PlacedNode> nodes, List<RoutedEdge> edges, CycleWords words) {}

  @Override
  public Layout layout(Cycle drawing) {
    List<PlacedNode> sized = kit.sizer().size(drawing.nodes());
    double radius = SMALLEST;
    while (radius < sizes.largest() && !isRoomy(steps(drawing, sized, radius))) {
      radius += STEP;
    }
    reportCrowd(steps(drawing, sized, radius));
    Try tried = attempt(drawing, sized, radius);
    Try first = tried;
    while (radius < sizes.largest() && !tried.words().isComplete()) {
      radius += STEP;
      if (CycleWords.mayHaveRoom(drawing, kit, nodes(drawing, sized, radius), radius)) {
        tried = attempt(drawing, sized, radius);
      }
    }
    return assemble(drawing, tried.words().isComplete() ? tried : first);
  }

  private Layout assemble(Cycle drawing, Try chosen) {
    List<Backdrop> backdrops = new ArrayList<>();
    GroupAreas groups = new GroupAreas(kit, drawing.parts().groups(), chosen.nodes());
    backdrops.addAll(groups.areas());
    backdrops.addAll(chosen.words().backdrops());
    backdrops.addAll(groups.names(space(chosen, backdrops), KeyMaker.last(chosen.words().rows())));
    Space space = new Space();
    chosen.nodes().forEach(node -> space.take(node.box().grown(3)));
    backdrops.forEach(space::take);
    chosen.words().lines().forEach(space::take);
    List<KeyMaker.Row> rows = new ArrayList<>(chosen.words().rows());
    rows.addAll(groups.rows());
    List<RoutedEdge> edges =
        new LabelPlacer(kit.wrapping(), kit.measures(), space::isFree, KeyMaker.last(rows))
            .place(chosen.edges());
    return new Assembly(drawing, kit).layout(backdrops, chosen.nodes(), edges, rows);
  }

  private static Space space(Try chosen, List<Backdrop> backdrops) {
    Space space = new Space();
    chosen.nodes().forEach(space::take);
    chosen.edges().forEach(space::take);
    backdrops.forEach(space::take);
    return space;
  }

  private Try attempt(Cycle drawing, List<PlacedNode> sized, double radius) {
    List<PlacedNode> nodes = nodes(drawing, sized, radius);
    CycleWays ways = new CycleWays(drawing, radius);
    List<RoutedEdge> edges =
        new EdgeRouting(nodes, new Router(nodes, path -> 0), ways::between)
            .route(drawing.edges(), List.of());
    return new Try(nodes, edges, new CycleWords(drawing, kit, nodes, edges, radius));
  }

  private List<PlacedNode> nodes(Cycle drawing, List<PlacedNode> sized, double radius) {
    List<PlacedNode> steps = steps(drawing, sized, radius);
    List<PlacedNode> nodes = new ArrayList<>(steps);
    nodes.addAll(new OutsideNodes(sizes.between()).place(outside(sized), steps));
    return nodes;
  }

  private static List<PlacedNode> outside(List<PlacedNode> sized) {
    return sized.stream().filter(node -> node.node().place() instanceof Placement.Near).toList();
  }

  private static List<PlacedNode> steps(Cycle drawing, List<PlacedNode> sized, double radius) {
    List<PlacedNode> inside =
        sized.stream().filter(node -> !(node.node().place() instanceof Placement.Near)).toList();
    List<PlacedNode> placed = new ArrayList<>();
    for (int i = 0; i < inside.size(); i++) {
      double angle = drawing.dial().at((double) i / inside.size());
      placed.add(inside.get(i).at(Point.polar(radius, angle)));
    }
    return placed;
  }

  private boolean isRoomy(List<PlacedNode> steps) {
    return crowded(steps, sizes.between()).isEmpty();
  }

  private static List<PlacedNode> crowded(List<PlacedNode> steps, double apart) {
    return steps.stream()
        .filter(
            node ->
                steps.subList(0, steps.indexOf(node)).stream()
                    .anyMatch(
                        other -> other.outline().box().distance(node.outline().box()) < apart))
        .toList();
  }

  private void reportCrowd(List<PlacedNode> steps) {
    for (PlacedNode node : crowded(steps, sizes.between() / 2)) {
      kit.findings()
          .report(
              Code.MODEL_OVERLAP,
              node.node().label().span(),
              Message.of("model-overlap.name", node.id()),
              Message.of("model-overlap.name.hint"));
    }
  }
}
