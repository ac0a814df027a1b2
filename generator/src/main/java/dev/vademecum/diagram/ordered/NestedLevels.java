package dev.vademecum.diagram.ordered;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Finish;
import dev.vademecum.diagram.layout.KeyMaker;
import dev.vademecum.diagram.layout.KeyRow;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.Outline;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.drawing.Edge;
import dev.vademecum.drawing.Group;
import dev.vademecum.drawing.Levels;
import dev.vademecum.drawing.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Levels as circles within circles that touch at the bottom, so that each shows its name in the
 * crescent above the next smaller one. A level is its crescent only, which is why nothing overlaps.
 */
final class NestedLevels {
  private static final List<Double> WIDTHS = List.of(220.0, 170.0, 130.0, 100.0, 80.0);
  private static final double INNERMOST = 46;
  private static final double GROWTH = 2;
  private static final double LARGEST = 420;
  private static final double SIDE = 8;
  private static final double ABOVE = 9;
  private static final double BELOW = 7;
  private static final double LEAST_BAND = 15;
  private static final int MOST_LINES = 4;
  private static final double FIRST_ANGLE = 62;
  private static final double NEXT_ANGLE = 28;

  private final Levels drawing;
  private final Kit kit;

  NestedLevels(Levels drawing, Kit kit) {
    this.drawing = drawing;
    this.kit = kit;
  }

  Layout layout() {
    List<PlacedNode> nodes = new ArrayList<>();
    List<Double> radii = new ArrayList<>();
    for (Node node : drawing.nodes()) {
      double inner = radii.isEmpty() ? 0 : radii.get(radii.size() - 1);
      Fit fit = fit(node, inner);
      radii.add(fit.radius());
      Trace border = crescent(inner, fit.radius());
      nodes.add(fit.words().within(node, Outline.free(border)));
    }
    List<RoutedEdge> edges = new ArrayList<>();
    for (int i = 0; i < drawing.edges().size(); i++) {
      edges.add(ray(drawing.edges().get(i), i, radii));
    }
    List<Backdrop> behind = new ArrayList<>();
    for (int i = radii.size() - 1; i >= 0; i--) {
      double radius = radii.get(i);
      String style = "nest ring ring-" + (i + 1);
      behind.add(new Backdrop.Form(style, Trace.circle(new Point(0, -radius), radius)));
    }
    return new Finish(drawing, kit, behind, nodes).crossing(edges, groups());
  }

  /** The words of a level with the radius that they need. */
  private record Fit(Words words, double radius) {}

  private Fit fit(Node node, double inner) {
    List<Words> choices =
        WIDTHS.stream()
            .map(width -> Words.of(node, width, kit.measures().type(), kit.wrapping()))
            .filter(words -> words.lines() <= MOST_LINES)
            .toList();
    double radius = inner == 0 ? INNERMOST : inner + LEAST_BAND;
    while (radius < LARGEST + inner) {
      for (Words words : choices) {
        if (fits(words, inner, radius)) {
          return new Fit(words.at(new Point(0, middle(words, inner, radius))), radius);
        }
      }
      radius += GROWTH;
    }
    kit.findings().label(node.label(), Message.of("model-label.level"));
    Words words = Words.of(node, WIDTHS.get(0), kit.measures().type(), kit.wrapping());
    return new Fit(words.at(new Point(0, middle(words, inner, radius))), radius);
  }

  /** Circles touch at 0, so that a circle's top is at twice its radius above. */
  private static double middle(Words words, double inner, double radius) {
    return inner == 0 ? -radius : -2 * inner - BELOW - words.box().height() / 2;
  }

  private static boolean fits(Words words, double inner, double radius) {
    double half = words.box().width() / 2 + SIDE;
    double middle = middle(words, inner, radius);
    double top = middle - words.box().height() / 2 - (inner == 0 ? 0 : ABOVE - BELOW);
    double bottom = middle + words.box().height() / 2;
    Point centre = new Point(0, -radius);
    return new Point(half, top).distance(centre) <= radius
        && new Point(half, bottom).distance(centre) <= radius;
  }

  private static Trace crescent(double inner, double outer) {
    Point bottom = Point.ORIGIN;
    List<Trace.Piece> pieces = new ArrayList<>();
    around(pieces, outer, 180);
    if (inner > 0) {
      around(pieces, inner, -180);
    }
    return new Trace(bottom, pieces, true);
  }

  private static void around(List<Trace.Piece> pieces, double radius, double turn) {
    Point centre = new Point(0, -radius);
    pieces.add(new Trace.Arc(centre, radius, 180, turn));
    pieces.add(new Trace.Arc(centre, radius, 0, turn));
  }

  /** An edge to another circle, straight out or in, each at an angle of its own. */
  private RoutedEdge ray(Edge edge, int number, List<Double> radii) {
    int pair = number / 2;
    double aside = FIRST_ANGLE + NEXT_ANGLE * pair;
    double angle = number % 2 == 0 ? aside : -aside;
    Point from = within(index(edge.from().value()), angle, radii);
    Point to = within(index(edge.to().value()), angle, radii);
    return RoutedEdge.of(edge, List.of(Polyline.of(from, to)));
  }

  /** The middle of a crescent at an angle. */
  private static Point within(int level, double angle, List<Double> radii) {
    double outer = radii.get(level);
    double inner = level == 0 ? outer * 0.6 : radii.get(level - 1);
    Point out = new Point(0, -outer).plus(Point.polar(outer, angle));
    Point in = new Point(0, -inner).plus(Point.polar(inner, angle));
    return in.towards(out, 0.5);
  }

  private int index(String id) {
    return drawing.nodes().stream().map(node -> node.id().value()).toList().indexOf(id);
  }

  /** Groups have no room beside crescents; the key names their members. */
  private List<KeyMaker.Row> groups() {
    return drawing.parts().groups().stream()
        .map(
            group ->
                new KeyMaker.Row(
                    new KeyRow.Sign.OfLine("bracket"), group.label().value(), members(group)))
        .toList();
  }

  private String members(Group group) {
    return drawing.nodes().stream()
        .filter(group::has)
        .map(node -> node.label().value())
        .collect(Collectors.joining(", "));
  }
}
