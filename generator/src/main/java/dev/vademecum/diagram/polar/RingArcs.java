package dev.vademecum.diagram.polar;

import dev.vademecum.diagram.layout.ArcText;
import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.KeyMaker;
import dev.vademecum.diagram.layout.KeyRow;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Measures;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.diagram.text.TextStyle;
import dev.vademecum.diagram.text.Wrapping;
import dev.vademecum.drawing.Rings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What goes a part of the way around: arcs in rings, sectors of all rings, and the axis. */
final class RingArcs {
  private static final double SECTOR_BAND = 24;
  private static final double CAP_HEIGHT = 0.66;
  private static final double TEXT_ROOM = 8;
  private static final double ASIDE = 4;
  private static final double TICK_GAP = 5;
  private static final double TICKS_APART = 4;
  private static final double ARC_MARGIN = 4;
  private static final double LINE_STEP = 1;
  private static final double HEAVIEST = 5;

  private final Rings drawing;
  private final Kit kit;
  private final List<Double> radii;
  private final List<PlacedNode> nodes;
  private final double outer;

  /** What names of sectors cover. */
  private final List<Box> named = new ArrayList<>();

  private final List<KeyMaker.Row> rows = new ArrayList<>();

  /**
   * Arcs and sectors of a drawing.
   *
   * @param radii of the rings, from the inside out
   * @param nodes on the rings, some of which may reach over the outermost border
   */
  RingArcs(Rings drawing, Kit kit, List<Double> radii, List<PlacedNode> nodes) {
    this.drawing = drawing;
    this.kit = kit;
    this.radii = radii;
    this.nodes = List.copyOf(nodes);
    this.outer = radii.get(radii.size() - 1);
  }

  /** The greatest thickness of an arc, with what stays free beside it. */
  static double thickest(Measures measures) {
    return measures.labelsOnEdges() ? 22 : 14;
  }

  /** What stays open in the middle, so that the innermost ring has a length. */
  static double hub(Rings drawing, Measures measures) {
    return drawing.arcs().isEmpty() ? 0 : measures.labelsOnEdges() ? 36 : 24;
  }

  /** How far the figure reaches from its centre, words of the axis aside. */
  double reach() {
    return drawing.sectors().isEmpty() ? outer : outer + SECTOR_BAND;
  }

  /** The rings themselves, from the outside in, with their arcs over them. */
  List<Backdrop> bands() {
    List<Backdrop> bands = new ArrayList<>();
    double hub = hub(drawing, kit.measures());
    for (int i = radii.size() - 1; i >= 0; i--) {
      bands.add(new Backdrop.Form(RingsEngine.style(i), band(hub, radii.get(i))));
    }
    drawing.arcs().forEach(arc -> bands.add(arc(arc)));
    return bands;
  }

  private Trace band(double inner, double radius) {
    return drawing.dial().isFull()
        ? Trace.circle(Point.ORIGIN, radius)
        : Trace.sector(Point.ORIGIN, inner, radius, drawing.dial().at(0), drawing.dial().turn());
  }

  private Backdrop arc(Rings.Arc arc) {
    int ring = drawing.ringIndex(arc.ring().value());
    double inner = ring == 0 ? hub(drawing, kit.measures()) : radii.get(ring - 1);
    double lane = thickest(kit.measures()) - ARC_MARGIN;
    double middle = inner + ARC_MARGIN + lane / 2;
    double half = lane * arc.weight() / HEAVIEST / 2;
    double from = drawing.degrees(arc.stretch().from());
    double turn = drawing.turn(arc.stretch());
    Trace trace =
        Math.abs(turn) >= 360
            ? Trace.circle(Point.ORIGIN, middle)
            : Trace.sector(Point.ORIGIN, middle - half, middle + half, from, turn);
    return new Backdrop.Form(Math.abs(turn) >= 360 ? "score-line" : "arc", trace);
  }

  /** Lines between sectors, their names along the border, and the numbers of the axis. */
  List<Backdrop> sectors(List<Backdrop> names) {
    List<Backdrop> sectors = new ArrayList<>();
    borders().forEach(line -> sectors.addAll(around(line, names)));
    for (int i = 0; i < drawing.sectors().size(); i++) {
      List<Backdrop> parts = sector(i, drawing.sectors().get(i));
      sectors.addAll(parts);
      parts.forEach(part -> named.addAll(part.letters()));
    }
    drawing.angle().ifPresent(axis -> sectors.addAll(axis(axis)));
    return sectors;
  }

  /** The lines between sectors, from the centre out. */
  List<Polyline> borders() {
    double hub = hub(drawing, kit.measures());
    return drawing.sectors().stream()
        .flatMap(sector -> Stream.of(sector.stretch().from(), sector.stretch().to()))
        .map(value -> Math.round(1000 * ((drawing.degrees(value) % 360 + 360) % 360)) / 1000.0)
        .distinct()
        .map(side -> Polyline.of(Point.polar(hub, side), Point.polar(outer, side)))
        .toList();
  }

  /** The parts of a line that no name stands on. */
  private static List<Backdrop> around(Polyline line, List<Backdrop> names) {
    List<Box> letters =
        names.stream()
            .flatMap(name -> name.letters().stream())
            .map(box -> box.grown(1))
            .filter(line::touches)
            .toList();
    List<Backdrop> parts = new ArrayList<>();
    double start = 0;
    for (double at = 0; at <= line.length() + LINE_STEP; at += LINE_STEP) {
      Point point = line.at(at);
      boolean end = at > line.length() || letters.stream().anyMatch(box -> box.contains(point));
      if (end && at - LINE_STEP > start) {
        List<Point> ends = List.of(line.at(start), line.at(at - LINE_STEP));
        parts.add(new Backdrop.Form("scale-line", Trace.line(ends)));
      }
      start = end ? at + LINE_STEP : start;
    }
    return parts;
  }

  private List<Backdrop> sector(int index, Rings.Sector sector) {
    double from = drawing.degrees(sector.stretch().from());
    double turn = drawing.turn(sector.stretch());
    List<Backdrop> parts = new ArrayList<>();
    double part = Math.abs(turn) >= 360 ? Math.copySign(359.9, turn) : turn;
    Trace band = Trace.sector(Point.ORIGIN, outer, outer + SECTOR_BAND, from, part);
    parts.add(new Backdrop.Form("area area-3", band));
    parts.add(name(index, sector, from + turn / 2, Math.abs(turn)));
    return parts;
  }

  /** In the middle of its sector, or as near to it as no node is in the way; else a number. */
  private Backdrop name(int index, Rings.Sector sector, double middle, double turn) {
    TextStyle style = kit.measures().type().heading();
    String label = Wrapping.oneLine(sector.label().value());
    double half = along(label, style, middle).halfAngle() + Math.toDegrees(TEXT_ROOM / outer) / 2;
    Optional<Backdrop> name =
        aside(turn / 2 - half)
            .map(by -> along(label, style, middle + by))
            .<Backdrop>map(t -> new Backdrop.CurvedWords("ring-label", "sector-" + (index + 1), t))
            .filter(this::isFree)
            .findFirst();
    return name.orElseGet(() -> number(sector, middle, turn));
  }

  private Backdrop number(Rings.Sector sector, double middle, double turn) {
    int number = rows.size() + 1;
    rows.add(new KeyMaker.Row(new KeyRow.Sign.OfNumber(number), "", sector.label().value()));
    double radius = kit.measures().numberRadius();
    List<Backdrop> marks =
        aside(turn / 2 - Math.toDegrees(radius / outer))
            .map(by -> Point.polar(outer + SECTOR_BAND / 2, middle + by))
            .<Backdrop>map(at -> new Backdrop.NumberMark(number, at, radius))
            .toList();
    Point at = Point.polar(outer + SECTOR_BAND / 2, middle);
    return marks.stream()
        .filter(this::isFree)
        .findFirst()
        .orElseGet(() -> new Backdrop.NumberMark(number, at, radius));
  }

  /** Angles by which words may move aside, the smallest first. */
  private static Stream<Double> aside(double most) {
    return DoubleStream.iterate(0, by -> by <= most, by -> by + ASIDE)
        .boxed()
        .flatMap(by -> by == 0 ? Stream.of(0.0) : Stream.of(by, -by));
  }

  private boolean isFree(Backdrop words) {
    return words.letters().stream()
        .map(box -> box.grown(2))
        .noneMatch(
            box ->
                named.stream().anyMatch(box::overlaps)
                    || nodes.stream().anyMatch(node -> node.box().overlaps(box)));
  }

  private ArcText along(String label, TextStyle style, double degrees) {
    double middle = (degrees % 360 + 360) % 360;
    boolean upright = middle <= 90 || middle >= 270;
    double height = style.size() * CAP_HEIGHT;
    double centre = outer + SECTOR_BAND / 2;
    double baseline = upright ? centre - height / 2 : centre + height / 2;
    double width = kit.measure().width(label, style);
    return new ArcText(label, style, baseline, middle, width, upright);
  }

  /** The ends of the axis and the borders of sectors, outside, as many as have room. */
  private List<Backdrop> axis(Rings.Angle axis) {
    TreeSet<Double> values = new TreeSet<>(List.of(axis.low(), axis.high()));
    List<Backdrop> ticks = new ArrayList<>();
    values.forEach(value -> tick(value, ticks).ifPresent(ticks::add));
    TreeSet<Double> borders = new TreeSet<>();
    drawing.sectors().forEach(s -> borders.addAll(List.of(s.stretch().from(), s.stretch().to())));
    borders.removeAll(values);
    borders.forEach(value -> tick(value, ticks).ifPresent(ticks::add));
    String unit = axis.unit().map(text -> " " + text.value()).orElse("");
    String label = axis.label().map(text -> text.value()).orElse("");
    String ends = RingsEngine.plain(axis.low()) + " – " + RingsEngine.plain(axis.high()) + unit;
    rows.add(new KeyMaker.Row(new KeyRow.Sign.OfLine("axis-line"), label, ends));
    return ticks;
  }

  private Optional<Backdrop> tick(double value, List<Backdrop> others) {
    TextBlock block = kit.text(RingsEngine.plain(value), kit.measures().type().note(), outer);
    double far = reach() + TICK_GAP;
    Point at = Point.polar(far, drawing.degrees(value));
    while (block.at(at).box().distance(Point.ORIGIN) < reach() + TICK_GAP) {
      far += 1;
      at = Point.polar(far, drawing.degrees(value));
    }
    TextBlock placed = block.at(at);
    boolean free =
        others.stream().noneMatch(o -> o.box().grown(TICKS_APART).overlaps(placed.box()));
    return Optional.<Backdrop>of(new Backdrop.Words("scale-number", placed)).filter(b -> free);
  }

  /** What the key says of the axis, and of sectors whose names found no room. */
  List<KeyMaker.Row> rows() {
    return rows;
  }
}
