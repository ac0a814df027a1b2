package dev.vademecum.diagram.polar;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagram.layout.Assembly;
import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Engine;
import dev.vademecum.diagram.layout.Form;
import dev.vademecum.diagram.layout.KeyMaker;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.Outline;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.drawing.Node;
import dev.vademecum.drawing.Wheel;
import java.util.ArrayList;
import java.util.List;

/** Lays out a wheel: sectors with their names around, filled as far as they score. */
public final class WheelEngine implements Engine<Wheel> {
  static final double HUB = 12;
  private static final double STEP = 6;
  private static final double NAME_GAP = 9;
  private static final double NAMES_APART = 7;

  private final Kit kit;
  private final Sizes sizes;

  public WheelEngine(Kit kit) {
    this.kit = kit;
    this.sizes = Sizes.of(kit.measures());
  }

  @Override
  public Layout layout(Wheel drawing) {
    List<PlacedNode> sized =
        drawing.nodes().stream().map(node -> kit.sizer().size(node, Form.RECTANGLE)).toList();
    double radius = sizes.wheel();
    while (radius < sizes.largest() && !crowded(at(drawing, sized, radius)).isEmpty()) {
      radius += STEP;
    }
    List<PlacedNode> nodes = at(drawing, sized, radius);
    crowded(nodes).forEach(node -> report(node.node()));
    WheelScores scores = new WheelScores(drawing, kit, radius);
    List<Backdrop> backdrops = new ArrayList<>();
    backdrops.add(new Backdrop.Form("wheel-disc", Trace.circle(Point.ORIGIN, radius)));
    backdrops.addAll(scores.areas());
    backdrops.addAll(new WheelGroups(drawing, radius).arcs());
    backdrops.addAll(spokes(drawing, radius));
    backdrops.addAll(scores.lines());
    List<KeyMaker.Row> rows = new ArrayList<>(scores.rows());
    rows.addAll(new WheelGroups(drawing, radius).rows());
    return new Assembly(drawing, kit).layout(backdrops, nodes, List.of(), rows);
  }

  private static List<PlacedNode> at(Wheel drawing, List<PlacedNode> sized, double radius) {
    List<PlacedNode> placed = new ArrayList<>();
    double part = 1.0 / sized.size();
    for (int i = 0; i < sized.size(); i++) {
      double from = drawing.dial().at(i * part);
      double turn = drawing.dial().turn() * part;
      Outline border = Outline.free(Trace.sector(Point.ORIGIN, HUB, radius, from, turn));
      Point middle = words(sized.get(i).words(), radius, from + turn / 2);
      placed.add(sized.get(i).beside(border, middle));
    }
    return placed;
  }

  /** Where the middle of a name must be to stand outside of the wheel in some direction. */
  private static Point words(Box box, double radius, double degrees) {
    double far = radius;
    Point at = Point.polar(far, degrees);
    while (Box.around(at, box.width(), box.height()).distance(Point.ORIGIN) < radius + NAME_GAP) {
      far += 1;
      at = Point.polar(far, degrees);
    }
    return at;
  }

  private static List<PlacedNode> crowded(List<PlacedNode> nodes) {
    return nodes.stream()
        .filter(
            node ->
                nodes.subList(0, nodes.indexOf(node)).stream()
                    .anyMatch(other -> other.words().distance(node.words()) < NAMES_APART))
        .toList();
  }

  private void report(Node node) {
    kit.findings()
        .report(
            Code.MODEL_OVERLAP,
            node.label().span(),
            Message.of("model-overlap.sector-name", node.id().value()),
            Message.of("model-overlap.sector-name.hint"));
  }

  private static List<Backdrop> spokes(Wheel drawing, double radius) {
    List<Backdrop> spokes = new ArrayList<>();
    int number = drawing.nodes().size();
    for (int i = 0; i < number; i++) {
      double angle = drawing.dial().at((double) i / number);
      List<Point> ends = List.of(Point.polar(HUB, angle), Point.polar(radius, angle));
      spokes.add(new Backdrop.Form("scale-line", Trace.line(ends)));
    }
    return spokes;
  }
}
