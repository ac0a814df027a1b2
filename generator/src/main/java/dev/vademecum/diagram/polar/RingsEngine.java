package dev.vademecum.diagram.polar;

import dev.vademecum.diagram.layout.ArcText;
import dev.vademecum.diagram.layout.Assembly;
import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Engine;
import dev.vademecum.diagram.layout.KeyMaker;
import dev.vademecum.diagram.layout.KeyRow;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.LabelPlacer;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.drawing.Placement;
import dev.vademecum.drawing.Ring;
import dev.vademecum.drawing.Rings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out rings around a centre. */
public final class RingsEngine implements Engine<Rings> {
  private static final double LABEL_ROOM = 3;
  private static final double HEADING_ROOM = 8;
  private static final double TITLE_PART = 1.4;

  private final Kit kit;

  public RingsEngine(Kit kit) {
    this.kit = kit;
  }

  @Override
  public Layout layout(Rings drawing) {
    List<PlacedNode> sized = kit.sizer().size(drawing.nodesAsRead());
    RingPlacement.Result placed = new RingPlacement(drawing, kit).place(sized);
    List<RoutedEdge> routed =
        new RingEdges(drawing, placed.nodes(), placed.radii(), kit.measures().ring()).route();
    List<Optional<Backdrop>> names = names(drawing, placed, routed);
    List<Backdrop> backdrops = discs(placed.radii());
    names.forEach(name -> name.ifPresent(backdrops::add));
    List<RoutedEdge> edges = labelled(routed, placed, backdrops);
    boolean parts = edges.stream().anyMatch(edge -> edge.parts().size() > 1);
    return new Assembly(drawing, kit)
        .layout(backdrops, placed.nodes(), edges, rows(drawing, names))
        .joined(parts ? List.of(Point.ORIGIN) : List.of());
  }

  private static List<Backdrop> discs(List<Double> radii) {
    List<Backdrop> discs = new ArrayList<>();
    for (int i = radii.size() - 1; i >= 0; i--) {
      discs.add(new Backdrop.Form(style(i), Trace.circle(Point.ORIGIN, radii.get(i))));
    }
    return discs;
  }

  private static String style(int ring) {
    return "ring ring-" + (ring + 1);
  }

  /** The name of each ring, from the inside out; none where it has no room. */
  private List<Optional<Backdrop>> names(
      Rings drawing, RingPlacement.Result placed, List<RoutedEdge> edges) {
    boolean titled = edges.isEmpty() && isEmpty(drawing, drawing.rings().get(0));
    List<Optional<ArcText>> headings =
        new Headings(kit.measure(), kit.measures(), box -> isFree(box, placed.nodes(), edges))
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
      bands.add(new Headings.Band(ring, inner, radii.get(i), isEmpty(drawing, ring)));
    }
    return bands;
  }

  private static boolean isEmpty(Rings drawing, Ring ring) {
    return drawing.nodes().stream()
        .map(node -> (Placement.OnRing) node.place())
        .noneMatch(place -> place.ring().value().equals(ring.id().value()));
  }

  private static boolean isFree(Box box, List<PlacedNode> nodes, List<RoutedEdge> edges) {
    return nodes.stream().noneMatch(node -> node.outline().box().grown(LABEL_ROOM).overlaps(box))
        && edges.stream().noneMatch(edge -> edge.path().touches(box));
  }

  private List<RoutedEdge> labelled(
      List<RoutedEdge> edges, RingPlacement.Result placed, List<Backdrop> backdrops) {
    List<Box> letters = backdrops.stream().flatMap(words -> words.letters().stream()).toList();
    return new LabelPlacer(
            kit.wrapping(),
            kit.measures(),
            box ->
                isFree(box, placed.nodes(), List.of())
                    && letters.stream().noneMatch(box.grown(HEADING_ROOM)::overlaps)
                    && placed.radii().stream().noneMatch(radius -> crosses(box, radius)))
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
