package dev.vademecum.diagram.cartesian;

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
import dev.vademecum.drawing.Curve;
import dev.vademecum.drawing.Node;
import dev.vademecum.drawing.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lays out nodes and lines in a plane. */
public final class CurveEngine implements Engine<Curve> {
  private static final double BESIDE = 70;
  private static final double ABOVE = 40;
  private static final double FROM_AXIS = 3;
  private static final List<String> LINES =
      List.of("axis", "axis-head", "stretch-border", "leader", "plane", "group-area");

  private final Kit kit;

  public CurveEngine(Kit kit) {
    this.kit = kit;
  }

  @Override
  public Layout layout(Curve drawing) {
    Sizes.Plane size = Sizes.of(kit).plane();
    Plane plane = new Plane(new Box(0, 0, size.width(), size.height()));
    CurveLines lines = new CurveLines(drawing, plane, kit);
    List<Backdrop> behind = new ArrayList<>(behind(drawing, plane));
    List<RoutedEdge> routed = routed(drawing, plane);
    List<DotLabels.Labelled> dots = dots(drawing, plane, lines, behind, routed);
    List<PlacedNode> nodes = dots.stream().map(DotLabels.Labelled::node).toList();
    List<KeyMaker.Row> rows = new ArrayList<>();
    behind.addAll(lines.shapes());
    dots.forEach(dot -> behind.addAll(dot.shapes()));
    GroupAreas groups = new GroupAreas(kit, drawing.parts().groups(), nodes);
    behind.addAll(groups.areas());
    behind.addAll(groups.names(space(nodes, routed, behind, lines), 0));
    Predicate<Box> free = box -> isFree(box, nodes, behind, lines.paths());
    behind.addAll(lines.names(box -> free.test(box) && isOff(box, routed), rows));
    List<RoutedEdge> edges =
        new LabelPlacer(kit.wrapping(), kit.measures(), free, KeyMaker.last(groups.rows()))
            .place(routed);
    rows.addAll(groups.rows());
    return new Assembly(drawing, kit)
        .layout(behind, nodes, edges, rows, place -> box(plane, place), borders(behind));
  }

  private static Space space(
      List<PlacedNode> nodes, List<RoutedEdge> edges, List<Backdrop> behind, CurveLines lines) {
    Space space = new Space();
    nodes.forEach(space::take);
    edges.forEach(space::take);
    behind.forEach(space::take);
    lines.paths().forEach(space::take);
    return space;
  }

  /** Lines that words stay clear of. */
  private static List<Polyline> borders(List<Backdrop> behind) {
    return behind.stream()
        .filter(Backdrop.Form.class::isInstance)
        .map(Backdrop.Form.class::cast)
        .filter(form -> LINES.contains(form.style()) || form.style().startsWith("curve-line"))
        .map(form -> form.trace().border())
        .toList();
  }

  private List<Backdrop> behind(Curve drawing, Plane plane) {
    List<Backdrop> shapes = new ArrayList<>();
    shapes.add(new Backdrop.Form("plane", Trace.rectangle(plane.box())));
    shapes.addAll(new Stretches(kit, plane).draw(drawing.stretches()));
    AxisLines axes = new AxisLines(kit);
    drawing.x().ifPresent(axis -> shapes.addAll(axes.below(axis, plane.box())));
    drawing.y().ifPresent(axis -> shapes.addAll(axes.beside(axis, plane.box())));
    return shapes;
  }

  private List<RoutedEdge> routed(Curve drawing, Plane plane) {
    List<PlacedNode> dots = drawing.nodesAsRead().stream().map(node -> bare(node, plane)).toList();
    return new EdgeRouting(dots, new Router(dots, path -> 0), GridWays::bows)
        .route(drawing.edges(), List.of());
  }

  /** A dot without words, between which edges lead. */
  private PlacedNode bare(Node node, Plane plane) {
    Box box = Box.around(at(plane, node), DotLabels.DOT, DotLabels.DOT);
    TextBlock none = kit.text("", kit.measures().type().label(), 1);
    return new PlacedNode(
        node, new Outline(Form.DOT, box), none.at(box.centre()), Optional.empty());
  }

  private List<DotLabels.Labelled> dots(
      Curve drawing, Plane plane, CurveLines lines, List<Backdrop> behind, List<RoutedEdge> edges) {
    List<Polyline> all =
        Stream.of(
                lines.paths().stream(),
                edges.stream().map(RoutedEdge::path),
                behind.stream()
                    .filter(shape -> shape.style().equals("stretch-border"))
                    .map(shape -> ((Backdrop.Form) shape).trace().border()))
            .flatMap(paths -> paths)
            .toList();
    List<Box> letters = behind.stream().flatMap(shape -> shape.letters().stream()).toList();
    Box box = plane.box();
    double top = drawing.stretches().isEmpty() ? box.top() - ABOVE : box.top();
    Box within =
        new Box(box.left() + FROM_AXIS, top, box.right() + BESIDE, box.bottom() - FROM_AXIS);
    return new DotLabels(kit, within, all, letters, drawing.nodesAsRead(), n -> at(plane, n))
        .place();
  }

  private static Point at(Plane plane, Node node) {
    return plane.at((Placement.InPlane) node.place());
  }

  /** A place of its own has no size. */
  private static Optional<Box> box(Plane plane, Placement place) {
    return place instanceof Placement.InPlane in
        ? Optional.of(Box.around(plane.at(in), 0, 0))
        : Optional.empty();
  }

  private static boolean isFree(
      Box box, List<PlacedNode> nodes, List<Backdrop> behind, List<Polyline> lines) {
    return nodes.stream().noneMatch(node -> node.box().overlaps(box))
        && lines.stream().noneMatch(line -> line.touches(box))
        && behind.stream().noneMatch(shape -> isAxis(shape, box))
        && behind.stream()
            .flatMap(shape -> shape.letters().stream())
            .noneMatch(letters -> letters.overlaps(box));
  }

  private static boolean isAxis(Backdrop shape, Box box) {
    return shape instanceof Backdrop.Form form
        && LINES.contains(form.style())
        && form.trace().border().touches(box);
  }

  private static boolean isOff(Box box, List<RoutedEdge> edges) {
    return edges.stream().noneMatch(edge -> edge.path().touches(box));
  }
}
