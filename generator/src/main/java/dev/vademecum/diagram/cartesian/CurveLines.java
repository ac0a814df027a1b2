package dev.vademecum.diagram.cartesian;

import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.KeyMaker;
import dev.vademecum.diagram.layout.KeyRow;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.drawing.Curve;
import dev.vademecum.drawing.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The lines of a plane: the one through the nodes, and those with a name. */
final class CurveLines {
  private static final List<Integer> SOLID = List.of(1, 5);
  private static final List<Integer> DASHED = List.of(2, 3, 4, 6);
  private static final double NAME_WIDTH = 130;
  private static final List<Double> PARTS = List.of(1.0, 0.94, 0.86, 0.75, 0.06, 0.14, 0.25, 0.5);
  private static final List<Double> GAPS = List.of(5.0, 10.0, 16.0);

  private final Kit kit;
  private final List<Drawn> lines = new ArrayList<>();

  /** A line with its style and, where it has one, its name. */
  record Drawn(String style, Trace trace, Polyline path, Optional<Curve.Line> line) {
    Backdrop shape() {
      return new Backdrop.Form(style, trace);
    }
  }

  CurveLines(Curve drawing, Plane plane, Kit kit) {
    this.kit = kit;
    List<Point> joined =
        drawing.nodes().stream().map(node -> plane.at((Placement.InPlane) node.place())).toList();
    if (drawing.joined() && joined.size() > 1) {
      add("curve-line", Plane.line(joined, drawing.smooth()), Optional.empty());
    }
    List<Integer> styles = styles(drawing.lines(), lines.size());
    for (int i = 0; i < styles.size(); i++) {
      Curve.Line line = drawing.lines().get(i);
      List<Point> points = line.spots().stream().map(plane::at).toList();
      Trace trace = Plane.line(points, drawing.smooth());
      add("curve-line line-" + styles.get(i), trace, Optional.of(line));
    }
  }

  private void add(String style, Trace trace, Optional<Curve.Line> line) {
    lines.add(new Drawn(style, trace, trace.border(), line));
  }

  /** A pattern for each line, none twice as long as there are enough. */
  private static List<Integer> styles(List<Curve.Line> lines, int taken) {
    boolean chosen = lines.stream().anyMatch(Curve.Line::dashed);
    List<Integer> styles = new ArrayList<>();
    int solid = taken;
    int dashed = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (!chosen) {
        styles.add(1 + (i + taken) % 6);
      } else if (lines.get(i).dashed()) {
        styles.add(DASHED.get(dashed++ % DASHED.size()));
      } else {
        styles.add(SOLID.get(solid++ % SOLID.size()));
      }
    }
    return styles;
  }

  List<Polyline> paths() {
    return lines.stream().map(Drawn::path).toList();
  }

  List<Backdrop> shapes() {
    return lines.stream().map(Drawn::shape).toList();
  }

  /**
   * Names beside their lines.
   *
   * @param rows takes the names that have no room
   */
  List<Backdrop> names(Predicate<Box> free, List<KeyMaker.Row> rows) {
    List<Backdrop> names = new ArrayList<>();
    for (Drawn drawn : lines) {
      drawn
          .line()
          .ifPresent(
              line -> {
                Optional<TextBlock> name =
                    candidates(drawn.path(), line)
                        .filter(block -> free.test(block.box().grown(2)))
                        .filter(block -> isFree(block.box().grown(3), names))
                        .findFirst();
                name.ifPresent(block -> names.add(new Backdrop.Words("series-label", block)));
                if (name.isEmpty()) {
                  rows.add(
                      new KeyMaker.Row(
                          new KeyRow.Sign.OfLine(drawn.style()), "", line.label().value()));
                }
              });
    }
    return names;
  }

  private boolean isFree(Box box, List<Backdrop> names) {
    return names.stream().noneMatch(name -> name.box().overlaps(box))
        && paths().stream().noneMatch(path -> path.touches(box));
  }

  private Stream<TextBlock> candidates(Polyline path, Curve.Line line) {
    TextBlock block = kit.text(line.label().value(), kit.measures().type().heading(), NAME_WIDTH);
    return PARTS.stream()
        .flatMap(
            part ->
                GAPS.stream()
                    .flatMap(
                        gap -> Stream.of(-1, 1).map(side -> beside(block, path, part, gap, side))));
  }

  private static TextBlock beside(
      TextBlock block, Polyline path, double part, double gap, int side) {
    double distance = path.length() * part;
    Point at = path.at(distance);
    Point way =
        part == 1 ? path.direction(distance - 1) : path.direction(distance).normal().times(side);
    double reach =
        Math.abs(way.x()) * block.box().width() / 2 + Math.abs(way.y()) * block.box().height() / 2;
    return block.at(at.plus(way.times(reach + gap)));
  }
}
