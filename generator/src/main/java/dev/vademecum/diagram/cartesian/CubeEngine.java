package dev.vademecum.diagram.cartesian;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagram.layout.Assembly;
import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.EdgeRouting;
import dev.vademecum.diagram.layout.Engine;
import dev.vademecum.diagram.layout.Form;
import dev.vademecum.diagram.layout.GroupAreas;
import dev.vademecum.diagram.layout.KeyMaker;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.LabelPlacer;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.Outline;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.layout.Router;
import dev.vademecum.diagram.layout.Space;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.drawing.Cube;
import dev.vademecum.drawing.Node;
import dev.vademecum.drawing.Placement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays out points in a space, seen from a corner, each with a line down to the ground. */
public final class CubeEngine implements Engine<Cube> {
  private static final double FOOT = 2.5;
  private static final double LABEL_ROOM = 3;
  private static final double FACE_PART = 0.72;

  /** From the edge of a side to the first place for its words, as a part of the side. */
  private static final double MARGIN = 0.1;

  private static final double PLACE_STEP = 0.05;

  private final Kit kit;
  private final Isometric space;

  public CubeEngine(Kit kit) {
    this.kit = kit;
    this.space = new Isometric(Sizes.of(kit).cube());
  }

  @Override
  public Layout layout(Cube drawing) {
    boolean solid = drawing.nodes().isEmpty();
    List<Backdrop> shapes = new ArrayList<>(walls(solid));
    List<Polyline> lines = new ArrayList<>();
    shapes.forEach(shape -> lines.add(((Backdrop.Form) shape).trace().border()));
    List<Backdrop> drops = new ArrayList<>();
    drawing.nodes().forEach(node -> drops.addAll(drop(node, lines)));
    Space taken = new Space();
    drops.forEach(taken::take);
    drawing.nodes().forEach(node -> taken.take(dot(node)));
    List<RoutedEdge> routed = routed(drawing);
    routed.forEach(taken::take);
    drawing.faces().forEach(face -> shapes.add(face(face, space.side(face.side(), solid), taken)));
    shapes.addAll(new CubeAxes(kit, space).draw(drawing));
    shapes.addAll(drops);
    List<PlacedNode> nodes = new ArrayList<>();
    for (DotLabels.Labelled dot : labels(drawing, shapes, lines, routed)) {
      nodes.add(dot.node());
      shapes.addAll(dot.shapes());
      dot.leader().ifPresent(lines::add);
    }
    GroupAreas groups = new GroupAreas(kit, drawing.parts().groups(), nodes);
    shapes.addAll(groups.areas());
    shapes.addAll(groups.names(taken(nodes, shapes, lines, routed), 0));
    Space words = taken(nodes, shapes, lines, List.of());
    List<RoutedEdge> edges =
        new LabelPlacer(kit.wrapping(), kit.measures(), words::isFree, KeyMaker.last(groups.rows()))
            .place(routed);
    return new Assembly(drawing, kit)
        .layout(shapes, nodes, edges, groups.rows(), place -> Optional.empty(), lines);
  }

  private static Space taken(
      List<PlacedNode> nodes, List<Backdrop> shapes, List<Polyline> lines, List<RoutedEdge> edges) {
    Space space = new Space();
    nodes.forEach(node -> space.take(node.words().grown(LABEL_ROOM)).take(node.outline().box()));
    shapes.forEach(space::take);
    lines.forEach(space::take);
    edges.forEach(space::take);
    return space;
  }

  /** The walls behind the points; of a cube without points, the sides in front. */
  private List<Backdrop> walls(boolean solid) {
    return Stream.of(Cube.Side.values())
        .<Backdrop>map(
            side ->
                new Backdrop.Form("face " + style(side), Trace.polygon(space.side(side, solid))))
        .toList();
  }

  private static String style(Cube.Side side) {
    return switch (side) {
      case TOP -> "face-top";
      case LEFT -> "face-left";
      case RIGHT -> "face-right";
    };
  }

  private Backdrop face(Cube.Face face, List<Point> side, Space taken) {
    double room = space.size() * FACE_PART;
    TextBlock label = kit.text(face.label().value(), kit.measures().type().heading(), room);
    if (label.box().width() > room || label.box().height() > space.size() / 2) {
      kit.findings().label(face.label(), Message.of("model-label.face"));
    }
    return new Backdrop.Words("face-label", label.at(place(label.box(), side, taken)));
  }

  /**
   * The middle of a side, or the place nearest to it where no point, its line or an edge is in the
   * way.
   */
  private static Point place(Box words, List<Point> side, Space taken) {
    Point middle = side.get(0).towards(side.get(2), 0.5);
    Outline border = Outline.free(Trace.polygon(side));
    List<Point> places = new ArrayList<>();
    for (double right = MARGIN; right < 1; right += PLACE_STEP) {
      Point start = side.get(0).towards(side.get(1), right);
      Point end = side.get(3).towards(side.get(2), right);
      for (double back = MARGIN; back < 1; back += PLACE_STEP) {
        places.add(start.towards(end, back));
      }
    }
    return Stream.concat(
            Stream.of(middle), places.stream().sorted(Comparator.comparingDouble(middle::distance)))
        .filter(at -> isFree(Box.around(at, words.width(), words.height()), border, taken))
        .findFirst()
        .orElse(middle);
  }

  private static boolean isFree(Box words, Outline border, Space taken) {
    return taken.isFree(words.grown(LABEL_ROOM))
        && new Outline(Form.RECTANGLE, words).corners().stream().allMatch(border::contains);
  }

  private List<Backdrop> drop(Node node, List<Polyline> lines) {
    Placement.InSpace at = (Placement.InSpace) node.place();
    Point point = space.at(at.x(), at.y(), at.z());
    Point foot = space.at(at.x(), 0, at.z());
    List<Backdrop> shapes = new ArrayList<>();
    if (point.distance(foot) > DotLabels.DOT / 2) {
      Polyline line = Polyline.of(point.plus(new Point(0, DotLabels.DOT / 2)), foot);
      lines.add(line);
      shapes.add(new Backdrop.Form("drop", Trace.line(line.points())));
      shapes.add(new Backdrop.Form("foot", Trace.circle(foot, FOOT)));
    }
    return shapes;
  }

  private List<RoutedEdge> routed(Cube drawing) {
    TextBlock none = kit.text("", kit.measures().type().label(), 1);
    List<PlacedNode> dots =
        drawing.nodesAsRead().stream()
            .map(
                node -> {
                  Box box = dot(node);
                  Outline dot = new Outline(Form.DOT, box);
                  return new PlacedNode(node, dot, none.at(box.centre()), Optional.empty());
                })
            .toList();
    return new EdgeRouting(dots, new Router(dots, path -> 0), GridWays::bows)
        .route(drawing.edges(), List.of());
  }

  private Box dot(Node node) {
    return Box.around(at(node), DotLabels.DOT, DotLabels.DOT);
  }

  private Point at(Node node) {
    Placement.InSpace at = (Placement.InSpace) node.place();
    return space.at(at.x(), at.y(), at.z());
  }

  private List<DotLabels.Labelled> labels(
      Cube drawing, List<Backdrop> shapes, List<Polyline> lines, List<RoutedEdge> edges) {
    List<Polyline> all =
        Stream.concat(lines.stream(), edges.stream().map(RoutedEdge::path)).toList();
    List<Box> letters = shapes.stream().flatMap(shape -> shape.letters().stream()).toList();
    Box within = Box.around(shapes.stream().map(Backdrop::box).toList()).grown(LABEL_ROOM);
    return new DotLabels(kit, within, all, letters, drawing.nodesAsRead(), this::at).place();
  }
}
