package dev.vademecum.diagram.polar;

import dev.vademecum.diagram.layout.ArcText;
import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Findings;
import dev.vademecum.diagram.layout.KeyMaker;
import dev.vademecum.diagram.layout.KeyRow;
import dev.vademecum.diagram.layout.LabelPlacer;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.Measures;
import dev.vademecum.diagram.layout.NodeSizer;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.diagram.text.FontMeasure;
import dev.vademecum.diagram.text.Wrapping;
import dev.vademecum.drawing.Placement;
import dev.vademecum.drawing.Ring;
import dev.vademecum.drawing.Rings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays out rings around a centre. */
public final class RingsEngine {
  private static final double LABEL_ROOM = 3;
  private static final double HEADING_ROOM = 8;
  private static final double TITLE_PART = 1.4;

  private final FontMeasure measure;
  private final Wrapping wrapping;
  private final Measures measures;

  public RingsEngine(FontMeasure measure, Measures measures) {
    this.measure = measure;
    this.measures = measures;
    this.wrapping = new Wrapping(measure);
  }

  /** Gives everything its place; what cannot fit is reported and drawn as well as can be. */
  public Layout layout(Rings drawing, Findings findings) {
    List<PlacedNode> sized =
        new NodeSizer(wrapping, measures, findings).size(drawing.nodesAsRead());
    RingPlacement.Result placed =
        new RingPlacement(drawing, measure, measures, findings).place(sized);
    List<RoutedEdge> routed =
        new RingEdges(drawing, placed.nodes(), placed.radii(), measures.ring())
            .route(drawing.edges());
    List<Backdrop.Disc> discs = discs(drawing, placed, routed);
    List<RoutedEdge> edges = labelled(routed, placed, discs);
    return assemble(drawing, placed.nodes(), discs, edges);
  }

  private List<Backdrop.Disc> discs(
      Rings drawing, RingPlacement.Result placed, List<RoutedEdge> edges) {
    boolean titled = edges.isEmpty() && isEmpty(drawing, drawing.rings().get(0));
    List<Optional<ArcText>> headings =
        new Headings(measure, measures, box -> isFree(box, placed.nodes(), edges))
            .set(bands(drawing, placed.radii()));
    List<Backdrop.Disc> discs = new ArrayList<>();
    for (int i = drawing.rings().size() - 1; i >= 0; i--) {
      Ring ring = drawing.rings().get(i);
      double radius = placed.radii().get(i);
      Optional<TextBlock> title =
          i == 0 && titled ? Optional.of(title(ring, radius)) : Optional.empty();
      Optional<ArcText> heading = title.isPresent() ? Optional.empty() : headings.get(i);
      discs.add(new Backdrop.Disc(ring, i, radius, heading, title));
    }
    return discs;
  }

  private static List<Headings.Band> bands(Rings drawing, List<Double> radii) {
    List<Headings.Band> bands = new ArrayList<>();
    for (int i = 0; i < radii.size(); i++) {
      Ring ring = drawing.rings().get(i);
      double inner = i == 0 ? 0 : radii.get(i - 1);
      bands.add(new Headings.Band(ring, inner, radii.get(i), isEmpty(drawing, ring)));
    }
    return bands;
  }

  private static boolean isEmpty(Rings drawing, Ring ring) {
    return drawing.nodes().stream()
        .map(node -> (Placement.OnRing) node.place())
        .noneMatch(place -> place.ring().value().equals(ring.id().value()));
  }

  private TextBlock title(Ring ring, double radius) {
    return TextBlock.of(
        ring.label().value(), measures.type().label(), radius * TITLE_PART, wrapping);
  }

  private static boolean isFree(Box box, List<PlacedNode> nodes, List<RoutedEdge> edges) {
    return nodes.stream().noneMatch(node -> node.outline().box().grown(LABEL_ROOM).overlaps(box))
        && edges.stream().noneMatch(edge -> edge.path().touches(box));
  }

  private List<RoutedEdge> labelled(
      List<RoutedEdge> edges, RingPlacement.Result placed, List<Backdrop.Disc> discs) {
    List<Box> headings =
        discs.stream()
            .flatMap(disc -> disc.heading().stream())
            .flatMap(heading -> heading.boxes().stream())
            .toList();
    return new LabelPlacer(
            wrapping,
            measures,
            box ->
                isFree(box, placed.nodes(), List.of())
                    && headings.stream().noneMatch(box.grown(HEADING_ROOM)::overlaps)
                    && placed.radii().stream().noneMatch(radius -> crosses(box, radius)))
        .place(edges);
  }

  /** Whether a ring's border runs through a box. */
  private static boolean crosses(Box box, double radius) {
    return box.distance(Point.ORIGIN) <= radius && box.farthest(Point.ORIGIN) >= radius;
  }

  private Layout assemble(
      Rings drawing, List<PlacedNode> nodes, List<Backdrop.Disc> discs, List<RoutedEdge> edges) {
    Box figure = Box.around(boxes(nodes, discs, edges).toList());
    List<KeyRow> key = new KeyMaker(wrapping, measures).make(rows(drawing, discs, edges), figure);
    Box bounds =
        Box.around(
                Stream.concat(
                        Stream.of(figure),
                        key.stream().flatMap(r -> Stream.of(r.heading().box(), r.text().box())))
                    .toList())
            .grown(measures.margin());
    List<Point> junctions =
        edges.stream().anyMatch(edge -> edge.parts().size() > 1)
            ? List.of(Point.ORIGIN)
            : List.of();
    return new Layout(
        bounds, figure, List.copyOf(discs), inOrder(drawing, nodes), edges, junctions, key);
  }

  private static List<PlacedNode> inOrder(Rings drawing, List<PlacedNode> nodes) {
    return drawing.readingOrder().stream()
        .flatMap(id -> nodes.stream().filter(node -> node.id().equals(id)))
        .toList();
  }

  private static Stream<Box> boxes(
      List<PlacedNode> nodes, List<Backdrop.Disc> discs, List<RoutedEdge> edges) {
    return Stream.of(
            nodes.stream().map(node -> node.outline().box()),
            discs.stream().map(Backdrop::box),
            edges.stream().map(edge -> edge.path().reach()),
            edges.stream().flatMap(edge -> edge.label().stream()).map(TextBlock::box),
            edges.stream().flatMap(edge -> edge.number().stream()).map(RoutedEdge.NumberMark::box))
        .flatMap(boxes -> boxes);
  }

  /** Rings that have something to explain, then labels that found no room. */
  private static List<KeyMaker.Row> rows(
      Rings drawing, List<Backdrop.Disc> discs, List<RoutedEdge> edges) {
    boolean explained =
        drawing.rings().stream().anyMatch(ring -> ring.sub().isPresent())
            || discs.stream().anyMatch(d -> d.heading().isEmpty() && d.title().isEmpty());
    List<KeyMaker.Row> rows = new ArrayList<>();
    for (int i = 0; explained && i < drawing.rings().size(); i++) {
      Ring ring = drawing.rings().get(i);
      String sub = ring.sub().map(text -> text.value()).orElse("");
      rows.add(new KeyMaker.Row(new KeyRow.Sign.OfRing(i), ring.label().value(), sub));
    }
    for (RoutedEdge edge : edges) {
      edge.number()
          .ifPresent(
              mark ->
                  rows.add(
                      new KeyMaker.Row(
                          new KeyRow.Sign.OfNumber(mark.number()),
                          "",
                          edge.edge().label().orElseThrow().value())));
    }
    return rows;
  }
}
