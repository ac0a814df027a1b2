package dev.vademecum.diagram.polar;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagram.layout.Findings;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Measures;
import dev.vademecum.diagram.layout.Outline;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.text.FontMeasure;
import dev.vademecum.diagram.text.Wrapping;
import dev.vademecum.drawing.Edge;
import dev.vademecum.drawing.Placement;
import dev.vademecum.drawing.Rings;
import dev.vademecum.source.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds how large rings must be, from the inside out, so that nodes have room. A node that is alone
 * on the innermost ring stands in the middle. Wide nodes may reach a little over the border of
 * their ring, but never to another node.
 */
final class RingPlacement {
  private static final double DEGREES_PER_HOUR = 30;
  private static final double STEP = 2;
  private static final double LARGEST_BAND = 460;

  private static final double BORDER_ROOM = 8;

  /** A number and a piece of its line, as a part of the number's radius. */
  private static final double NUMBER_PART = 3;

  private static final double EMPTY_BAND = 64;
  private static final double EMPTY_CENTRE = 72;
  private static final double WIDEST_HEADING = 260;
  private static final double HEADING_PART = 1.7;
  private static final double HALF = 180;

  private final Rings drawing;
  private final FontMeasure measure;
  private final Measures measures;
  private final Measures.RingRoom room;
  private final Findings findings;
  private final Set<Edge> covered;
  private final Map<String, Map<String, Double>> edgeRoom;
  private final List<PlacedNode> placed = new ArrayList<>();
  private final List<Double> radii = new ArrayList<>();

  /**
   * A placement.
   *
   * @param covered edges that need room for a number, though words may stand beside edges
   */
  RingPlacement(Rings drawing, Kit kit, Set<Edge> covered) {
    this.covered = covered;
    this.drawing = drawing;
    this.measure = kit.measure();
    this.measures = kit.measures();
    this.room = measures.ring();
    this.findings = kit.findings();
    this.edgeRoom = edgeRoom();
  }

  /** Nodes in their places, and the radius of each ring. */
  record Result(List<PlacedNode> nodes, List<Double> radii) {}

  /** What a ring needs for its name and an arc of the greatest weight below it. */
  private double band() {
    return room.heading() + RingArcs.thickest(measures);
  }

  Result place(List<PlacedNode> sized) {
    for (int ring = 0; ring < drawing.rings().size(); ring++) {
      int index = ring;
      placeRing(index, sized.stream().filter(node -> ringOf(node) == index).toList());
    }
    return new Result(List.copyOf(placed), List.copyOf(radii));
  }

  private int ringOf(PlacedNode node) {
    return drawing.ringIndex(onRing(node).ring().value());
  }

  private static Placement.OnRing onRing(PlacedNode node) {
    return (Placement.OnRing) node.node().place();
  }

  private void placeRing(int ring, List<PlacedNode> nodes) {
    double inner = ring == 0 ? RingArcs.hub(drawing, measures) : radii.get(ring - 1);
    double radius = radius(ring, inner, nodes);
    List<PlacedNode> here = at(nodes, radius);
    placed.addAll(here);
    double reach = here.stream().mapToDouble(node -> reach(node, ring, radius)).max().orElse(0);
    double empty = ring == 0 ? EMPTY_CENTRE : inner + EMPTY_BAND;
    double needed =
        nodes.isEmpty()
            ? drawing.arcs().isEmpty() ? empty : inner + band()
            : radius + Math.max(room.smallestReach() + room.heading(), reach + BORDER_ROOM);
    double arced = drawing.arcs().isEmpty() ? 0 : inner + band();
    radii.add(Math.max(Math.max(needed, arced), headingRadius(ring)));
  }

  /** How far a node reaches outwards from its place, as far as its ring grows with it. */
  private double reach(PlacedNode node, int ring, double radius) {
    boolean outermost = ring == drawing.rings().size() - 1;
    double most = outermost ? room.outermostReach() : room.largestReach();
    double far = farthest(node.outline()) - radius;
    return radius == 0 ? far + room.heading() : Math.min(most, far);
  }

  private static double farthest(Outline outline) {
    return outline.corners().stream().mapToDouble(Point::norm).max().orElse(0);
  }

  /** A heading may take some of the upper half of its ring, not all. */
  private double headingRadius(int ring) {
    Located<String> label = drawing.rings().get(ring).label();
    double width = measure.width(Wrapping.oneLine(label.value()), measures.type().heading());
    if (width > WIDEST_HEADING) {
      findings.label(label, Message.of("model-label.ring"));
    }
    double part = HEADING_PART * Math.min(1, drawing.dial().span() / HALF);
    return Math.min(width, WIDEST_HEADING) / part + room.heading();
  }

  private double radius(int ring, double inner, List<PlacedNode> nodes) {
    if (nodes.isEmpty() || (ring == 0 && nodes.size() == 1)) {
      return 0;
    }
    double radius = inner + (ring == 0 ? STEP : room.smallestReach() + BORDER_ROOM);
    double last = inner + LARGEST_BAND;
    while (radius < last && !fits(at(nodes, radius), inner)) {
      radius += STEP;
    }
    if (radius >= last) {
      reportCrowd(at(nodes, radius));
    }
    return radius;
  }

  private static List<PlacedNode> at(List<PlacedNode> nodes, double radius) {
    return nodes.stream()
        .map(node -> node.at(Point.polar(radius, onRing(node).hour() * DEGREES_PER_HOUR)))
        .toList();
  }

  private boolean fits(List<PlacedNode> nodes, double inner) {
    double centre = inner == 0 ? room.centre() : inner - room.overInner();
    return nodes.stream().allMatch(node -> node.outline().distance(Point.ORIGIN) >= centre)
        && nodes.stream().allMatch(node -> isClear(node, placed, room.radial()))
        && crowded(nodes).isEmpty();
  }

  private List<PlacedNode> crowded(List<PlacedNode> nodes) {
    return nodes.stream()
        .filter(node -> !isClear(node, nodes.subList(0, nodes.indexOf(node)), room.side()))
        .toList();
  }

  private boolean isClear(PlacedNode node, List<PlacedNode> others, double least) {
    return others.stream()
        .allMatch(
            other ->
                isApart(
                    node.outline(), other.outline(), Math.max(least, roomForEdge(node, other))));
  }

  private static boolean isApart(Outline one, Outline other, double room) {
    return one.box().distance(other.box()) >= room || one.distance(other) >= room;
  }

  /** What an edge between two nodes needs, with its number where there will be one. */
  private double roomForEdge(PlacedNode one, PlacedNode other) {
    return Math.max(joined(one, other), joined(other, one));
  }

  private double joined(PlacedNode from, PlacedNode to) {
    return edgeRoom.getOrDefault(from.id(), Map.of()).getOrDefault(to.id(), 0.0);
  }

  private Map<String, Map<String, Double>> edgeRoom() {
    Map<String, Map<String, Double>> rooms = new HashMap<>();
    for (Edge edge : drawing.edges()) {
      double needed =
          room.joined() + (isNumbered(edge) ? NUMBER_PART * measures.numberRadius() : 0);
      rooms
          .computeIfAbsent(edge.from().value(), from -> new HashMap<>())
          .merge(edge.to().value(), needed, Math::max);
    }
    return rooms;
  }

  private boolean isNumbered(Edge edge) {
    return covered.contains(edge) || (edge.label().isPresent() && !measures.labelsOnEdges());
  }

  private void reportCrowd(List<PlacedNode> nodes) {
    for (PlacedNode node : crowded(nodes)) {
      findings.report(
          Code.MODEL_OVERLAP,
          onRing(node).span(),
          Message.of("model-overlap.room", node.id()),
          Message.of("model-overlap.room.hint"));
    }
  }
}
