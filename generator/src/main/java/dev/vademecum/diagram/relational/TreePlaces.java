package dev.vademecum.diagram.relational;

import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.drawing.Direction;
import dev.vademecum.drawing.Family;
import dev.vademecum.drawing.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets the nodes of a tree in their generations, with lines between partners and to children. */
final class TreePlaces {
  private static final double GAP = 18;
  private static final double COUPLE = 26;
  private static final double GENERATION = 48;
  private static final double NARROW_GENERATION = 34;
  private static final double LANE = 9;

  private final Direction direction;
  private final double between;
  private final Map<String, PlacedNode> placed = new LinkedHashMap<>();
  private final List<Polyline> routes = new ArrayList<>();

  TreePlaces(Tree drawing, Kit kit, Direction direction) {
    this.direction = direction;
    this.between = kit.measures().labelsOnEdges() ? GENERATION : NARROW_GENERATION;
    Map<String, PlacedNode> sized = new LinkedHashMap<>();
    kit.sizer().size(drawing.nodes()).forEach(node -> sized.put(node.id(), node));
    Map<String, TidyTree.Place> places =
        new TidyTree(drawing.families(), id -> breadth(box(sized, id)), GAP, COUPLE).places();
    double[] depths = depths(places, sized);
    for (Map.Entry<String, PlacedNode> node : sized.entrySet()) {
      TidyTree.Place place = places.get(node.getKey());
      if (place != null) {
        Point at = at(place.across(), depths[place.generation()]);
        placed.put(node.getKey(), node.getValue().at(at));
      }
    }
    drawing.families().forEach(this::connect);
  }

  List<PlacedNode> nodes() {
    return List.copyOf(placed.values());
  }

  /** The lines between partners and to children, as what words keep clear of. */
  List<Polyline> routes() {
    return routes;
  }

  List<Backdrop> lines() {
    return routes.stream()
        .<Backdrop>map(line -> new Backdrop.Form("descent", Trace.line(line.points())))
        .toList();
  }

  private static Box box(Map<String, PlacedNode> nodes, String id) {
    PlacedNode node = nodes.get(id);
    return node == null ? new Box(0, 0, 0, 0) : node.outline().box();
  }

  private double breadth(Box box) {
    return direction.isLevel() ? box.height() : box.width();
  }

  private double depth(Box box) {
    return direction.isLevel() ? box.width() : box.height();
  }

  private Point at(double across, double down) {
    double signed = direction.isBackwards() ? -down : down;
    return direction.isLevel() ? new Point(signed, across) : new Point(across, signed);
  }

  /** How far down the middle of each generation is. */
  private double[] depths(Map<String, TidyTree.Place> places, Map<String, PlacedNode> sized) {
    int last = places.values().stream().mapToInt(TidyTree.Place::generation).max().orElse(0);
    double[] sizes = new double[last + 1];
    places.forEach(
        (id, place) ->
            sizes[place.generation()] = Math.max(sizes[place.generation()], depth(box(sized, id))));
    double[] middles = new double[last + 1];
    double start = 0;
    for (int i = 0; i <= last; i++) {
      middles[i] = start + sizes[i] / 2;
      start += sizes[i] + between;
    }
    return middles;
  }

  private void connect(Family family) {
    for (int i = 1; i < family.members().size(); i++) {
      Box one = box(placed, family.members().get(i - 1));
      Box other = box(placed, family.members().get(i));
      routes.add(Polyline.of(inner(one, other), inner(other, one)));
    }
    for (int i = 0; i < family.broods().size(); i++) {
      connect(family.broods().get(i), i, family.broods().size());
    }
  }

  /** The middle of the side that faces a partner. */
  private Point inner(Box box, Box other) {
    double side = Math.signum(across(other.centre()) - across(box.centre()));
    double across = across(box.centre()) + side * breadth(box) / 2;
    return at(across, down(box.centre()));
  }

  private void connect(Family.Brood brood, int number, int broods) {
    Box first = box(placed, brood.parents().get(0));
    Point start =
        brood.parents().size() == 1
            ? at(across(first.centre()), down(first.centre()) + depth(first) / 2)
            : couple(first, box(placed, brood.parents().get(1)));
    double lane = (number - (broods - 1) / 2.0) * LANE;
    double lowest =
        brood.parents().stream()
            .map(parent -> box(placed, parent))
            .mapToDouble(box -> down(box.centre()) + depth(box) / 2)
            .max()
            .orElse(0);
    double bus = bus(brood, lowest) + lane;
    for (String child : brood.children()) {
      Box box = box(placed, child);
      Point end = at(across(box.centre()), down(box.centre()) - depth(box) / 2);
      List<Point> corners = List.of(start, at(across(start), bus), at(across(end), bus), end);
      routes.add(new Polyline(corners));
    }
  }

  /** Half-way between the parents and the nearest child. */
  private double bus(Family.Brood brood, double lowest) {
    double highest =
        brood.children().stream()
            .map(child -> box(placed, child))
            .mapToDouble(box -> down(box.centre()) - depth(box) / 2)
            .min()
            .orElse(lowest);
    return (lowest + highest) / 2;
  }

  private Point couple(Box one, Box other) {
    Point from = inner(one, other);
    Point to = inner(other, one);
    return at((across(from) + across(to)) / 2, down(from));
  }

  private double across(Point point) {
    return direction.isLevel() ? point.y() : point.x();
  }

  private double down(Point point) {
    double down = direction.isLevel() ? point.x() : point.y();
    return direction.isBackwards() ? -down : down;
  }
}
