package dev.vademecum.diagram.ordered;

import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.EdgeRouting;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.RightAngles;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.layout.Router;
import dev.vademecum.diagram.layout.Way;
import dev.vademecum.drawing.Arrows;
import dev.vademecum.drawing.Edge;
import dev.vademecum.drawing.EdgeKind;
import dev.vademecum.drawing.Steps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The edges of steps: straight to the next, along the gutters to any other. What a shape says by
 * pointing at the next is not drawn once more.
 */
final class StepEdges {
  private static final double TAKEN = 1500;
  private static final double ROOM = 6;

  private final Steps drawing;
  private final List<PlacedNode> nodes;
  private final StepGrid grid;
  private final List<Box> rows;
  private final List<Box> taken;
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * Edges between steps that have their places.
   *
   * @param rows what rows of steps cover
   * @param backdrops that edges keep away from
   */
  StepEdges(
      Steps drawing,
      List<PlacedNode> nodes,
      StepGrid grid,
      List<Box> rows,
      List<Backdrop> backdrops) {
    this.drawing = drawing;
    this.nodes = nodes;
    this.grid = grid;
    this.rows = rows;
    nodes.forEach(node -> places.put(node.id(), places.size()));
    this.taken = backdrops.stream().map(backdrop -> backdrop.box().grown(ROOM)).toList();
  }

  List<RoutedEdge> route() {
    List<Edge> edges = new ArrayList<>();
    drawing.edges().stream().filter(edge -> !isSaid(edge)).forEach(edges::add);
    for (int i = 1; i < nodes.size(); i++) {
      followOn(i).ifPresent(edges::add);
    }
    Router router = new Router(nodes, this::through);
    return new EdgeRouting(nodes, router, this::ways).route(edges, List.of());
  }

  private double through(Polyline path) {
    return TAKEN * taken.stream().filter(path::touches).count();
  }

  /** Whether the shapes say it: a plain edge to the next in the same row. */
  private boolean isSaid(Edge edge) {
    return drawing.form() == Steps.Form.CHEVRONS
        && edge.kind() == EdgeKind.FLOW
        && edge.arrows() == Arrows.END
        && edge.label().isEmpty()
        && index(edge.to().value()) - index(edge.from().value()) == 1
        && !turns(index(edge.to().value()));
  }

  /** Whether a step is the first of another row than the one before it. */
  private boolean turns(int index) {
    return grid.direction().isLevel() && index % grid.perRow() == 0;
  }

  /** What leads from the step before, where nothing that is written does. */
  private Optional<Edge> followOn(int index) {
    PlacedNode before = nodes.get(index - 1);
    PlacedNode next = nodes.get(index);
    boolean drawn =
        drawing.form() == Steps.Form.ARROWS
            || (drawing.form() == Steps.Form.CHEVRONS && turns(index));
    boolean written =
        drawing.edges().stream()
            .anyMatch(
                e -> e.from().value().equals(before.id()) && e.to().value().equals(next.id()));
    return drawn && !written
        ? Optional.of(
            new Edge(
                before.node().id(),
                next.node().id(),
                EdgeKind.FLOW,
                Arrows.END,
                Optional.empty(),
                next.node().span()))
        : Optional.empty();
  }

  private List<Way> ways(PlacedNode from, PlacedNode to) {
    int one = index(from.id());
    int other = index(to.id());
    RightAngles around = new RightAngles(rows, !grid.direction().isLevel());
    List<Way> ways = new ArrayList<>();
    if (Math.abs(one - other) == 1 && !turns(Math.max(one, other))) {
      ways.addAll(straight(from, to));
    }
    if (other == one + 1 && turns(other)) {
      return around.returning(from, to);
    }
    ways.addAll(around.between(from, to));
    return ways;
  }

  /** Between neighbours, one line for each direction and kind. */
  private List<Way> straight(PlacedNode from, PlacedNode to) {
    if (drawing.form() == Steps.Form.CHEVRONS) {
      return List.of();
    }
    Point start = from.outline().centre();
    Point end = to.outline().centre();
    boolean mutual =
        drawing.edges().stream()
            .anyMatch(e -> e.from().value().equals(to.id()) && e.to().value().equals(from.id()));
    Point aside = end.minus(start).unit().normal().times(mutual ? 9 : 0);
    return List.of(Polyline.of(start.plus(aside), end.plus(aside)));
  }

  private int index(String id) {
    return places.getOrDefault(id, -1);
  }
}
