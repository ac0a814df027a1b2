package dev.vademecum.diagram.polar;

import dev.vademecum.diagram.layout.ArcText;
import dev.vademecum.diagram.layout.Assembly;
import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Engine;
import dev.vademecum.diagram.layout.GroupAreas;
import dev.vademecum.diagram.layout.KeyMaker;
import dev.vademecum.diagram.layout.KeyRow;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.LabelPlacer;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.layout.Space;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.drawing.Dial;
import dev.vademecum.drawing.Edge;
import dev.vademecum.drawing.Placement;
import dev.vademecum.drawing.Ring;
import dev.vademecum.drawing.Rings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays out rings around a centre, or a part of them. */
public final class RingsEngine implements Engine<Rings> {
  private static final double LABEL_ROOM = 3;
  private static final double HEADING_ROOM = 8;
  private static final double TITLE_PART = 1.4;

  /** What is seen of a line at either side of its number, at least: room for an arrowhead. */
  private static final double SEEN = 8;

  private final Kit kit;

  public RingsEngine(Kit kit) {
    this.kit = kit;
  }

  @Override
  public Layout layout(Rings drawing) {
    Layout layout = layout(drawing, Set.of());
    Set<Edge> covered =
        layout.edges().stream()
            .filter(RingsEngine::isCovered)
            .map(RoutedEdge::edge)
            .collect(Collectors.toSet());
    return covered.isEmpty() ? layout : layout(drawing, covered);
  }

  /** Whether next to nothing of a line is seen beside its number. */
  private static boolean isCovered(RoutedEdge edge) {
    return edge.number().stream()
        .anyMatch(mark -> edge.path().length() < 2 * (mark.radius() + SEEN));
  }

  private Layout layout(Rings drawing, Set<Edge> covered) {
    List<PlacedNode> sized = kit.sizer().size(drawing.nodesAsRead());
    RingPlacement.Result placed =
        new RingPlacement(drawing, kit, covered).place(onRings(sized, true));
    RingArcs arcs = new RingArcs(drawing, kit, placed.radii(), placed.nodes());
    List<PlacedNode> nodes = new ArrayList<>(placed.nodes());
    nodes.addAll(
        new OutsideNodes(kit.measures().ring().side() * 1.5)
            .place(onRings(sized, false), placed.nodes(), arcs.reach()));
    List<RoutedEdge> routed =
        new RingEdges(drawing, nodes, placed.radii(), kit.measures().ring()).route();
    return dressed(drawing, new RingPlacement.Result(nodes, placed.radii()), routed, arcs);
  }

  private static List<PlacedNode> onRings(List<PlacedNode> nodes, boolean on) {
    return nodes.stream()
        .filter(node -> node.node().place() instanceof Placement.OnRing == on)
        .toList();
  }

  private Layout dressed(
      Rings drawing, RingPlacement.Result placed, List<RoutedEdge> routed, RingArcs arcs) {
    List<Optional<Backdrop>> names = names(drawing, placed, routed, arcs.borders());
    List<Backdrop> around = arcs.sectors(names.stream().flatMap(Optional::stream).toList());
    List<Backdrop> backdrops = new ArrayList<>(arcs.bands());
    backdrops.addAll(around);
    GroupAreas groups = new GroupAreas(kit, drawing.parts().groups(), placed.nodes());
    backdrops.addAll(groups.areas());
    names.forEach(name -> name.ifPresent(backdrops::add));
    backdrops.addAll(
        groups.names(space(placed.nodes(), routed, backdrops), KeyMaker.last(arcs.rows())));
    List<KeyMaker.Row> rows = new ArrayList<>(rows(drawing, names));
    rows.addAll(arcs.rows());
    rows.addAll(groups.rows());
    List<RoutedEdge> edges = labelled(routed, placed, backdrops, KeyMaker.last(rows));
    boolean parts = edges.stream().anyMatch(edge -> edge.parts().size() > 1);
    return new Assembly(drawing, kit)
        .layout(backdrops, placed.nodes(), edges, rows, at -> about(at, drawing, placed.radii()))
        .joined(parts ? List.of(Point.ORIGIN) : List.of());
  }

  private static Space space(
      List<PlacedNode> nodes, List<RoutedEdge> edges, List<Backdrop> backdrops) {
    Space space = new Space();
    nodes.forEach(space::take);
    edges.forEach(space::take);
    backdrops.forEach(space::take);
    return space;
  }

  /** The middle of a ring's band at an hour. */
  private static Optional<Box> about(Placement at, Rings drawing, List<Double> radii) {
    if (at instanceof Placement.OnRing place) {
      int ring = drawing.ringIndex(place.ring().value());
      double inner = ring == 0 ? 0 : radii.get(ring - 1);
      Point point = Point.polar((inner + radii.get(ring)) / 2, Dial.degrees(place.hour()));
      return Optional.of(Box.around(point, 1, 1));
    }
    return Optional.empty();
  }

  static String style(int ring) {
    return "ring ring-" + (ring + 1);
  }

  /** A number as people write it. */
  static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  /** The name of each ring, from the inside out; none where it has no room. */
  private List<Optional<Backdrop>> names(
      Rings drawing, RingPlacement.Result placed, List<RoutedEdge> edges, List<Polyline> borders) {
    boolean titled =
        edges.isEmpty()
            && isEmpty(drawing, drawing.rings().get(0))
            && drawing.dial().isFull()
            && drawing.sectors().isEmpty()
            && drawing.arcs().isEmpty();
    List<Optional<ArcText>> headings =
        new Headings(
                kit.measure(),
                kit.measures(),
                drawing.dial(),
                box -> isFree(box, placed.nodes(), edges),
                box -> borders.stream().noneMatch(line -> line.touches(box)))
            .set(bands(drawing, placed.radii()));
    List<Optional<Backdrop>> names = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      Ring ring = drawing.rings().get(i);
      names.add(
          i == 0 && titled
              ? Optional.of(title(ring, placed.radii().get(i)))
              : headings.get(i).map(text -> heading(ring, text)));
    }
    return names;
  }

  private static Backdrop heading(Ring ring, ArcText text) {
    return new Backdrop.CurvedWords("ring-label", ring.id().value(), text);
  }

  private Backdrop title(Ring ring, double radius) {
    TextBlock words =
        kit.text(ring.label().value(), kit.measures().type().label(), radius * TITLE_PART);
    return new Backdrop.Words("ring-title", words);
  }

  private static List<Headings.Band> bands(Rings drawing, List<Double> radii) {
    List<Headings.Band> bands = new ArrayList<>();
    for (int i = 0; i < radii.size(); i++) {
      Ring ring = drawing.rings().get(i);
      double inner = i == 0 ? 0 : radii.get(i - 1);
      boolean empty = isEmpty(drawing, ring) && drawing.arcs().isEmpty();
      bands.add(new Headings.Band(ring, inner, radii.get(i), empty));
    }
    return bands;
  }

  private static boolean isEmpty(Rings drawing, Ring ring) {
    return drawing.nodes().stream()
        .noneMatch(
            node ->
                node.place() instanceof Placement.OnRing place
                    && place.ring().value().equals(ring.id().value()));
  }

  private static boolean isFree(Box box, List<PlacedNode> nodes, List<RoutedEdge> edges) {
    return nodes.stream().noneMatch(node -> node.outline().box().grown(LABEL_ROOM).overlaps(box))
        && edges.stream().noneMatch(edge -> edge.path().touches(box));
  }

  private List<RoutedEdge> labelled(
      List<RoutedEdge> edges, RingPlacement.Result placed, List<Backdrop> backdrops, int taken) {
    List<Box> letters = backdrops.stream().flatMap(words -> words.letters().stream()).toList();
    Space lines = new Space();
    backdrops.stream().filter(Backdrop.Form.class::isInstance).forEach(lines::take);
    return new LabelPlacer(
            kit.wrapping(),
            kit.measures(),
            box ->
                isFree(box, placed.nodes(), List.of())
                    && letters.stream().noneMatch(box.grown(HEADING_ROOM)::overlaps)
                    && placed.radii().stream().noneMatch(radius -> crosses(box, radius))
                    && lines.isFree(box),
            taken)
        .place(edges);
  }

  /** Whether a ring's border runs through a box. */
  private static boolean crosses(Box box, double radius) {
    return box.distance(Point.ORIGIN) <= radius && box.farthest(Point.ORIGIN) >= radius;
  }

  /** Rings that have something to explain. */
  private static List<KeyMaker.Row> rows(Rings drawing, List<Optional<Backdrop>> names) {
    boolean explained =
        drawing.rings().stream().anyMatch(ring -> ring.sub().isPresent())
            || names.stream().anyMatch(Optional::isEmpty);
    List<KeyMaker.Row> rows = new ArrayList<>();
    for (int i = 0; explained && i < drawing.rings().size(); i++) {
      Ring ring = drawing.rings().get(i);
      String sub = ring.sub().map(text -> text.value()).orElse("");
      rows.add(new KeyMaker.Row(new KeyRow.Sign.OfArea(style(i)), ring.label().value(), sub));
    }
    return rows;
  }
}
