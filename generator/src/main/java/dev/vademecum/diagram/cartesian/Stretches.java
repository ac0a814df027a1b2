package dev.vademecum.diagram.cartesian;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.drawing.Curve;
import java.util.ArrayList;
import java.util.List;

/** Parts of the x axis: a band in the plane each, and a bracket with their name above it. */
final class Stretches {
  private static final double ABOVE = 8;
  private static final double TICK = 5;
  private static final double WORDS = 3;
  private static final double PADDING = 3;

  private final Kit kit;
  private final Plane plane;
  private final List<Backdrop> shapes = new ArrayList<>();

  Stretches(Kit kit, Plane plane) {
    this.kit = kit;
    this.plane = plane;
  }

  List<Backdrop> draw(List<Curve.Stretch> stretches) {
    List<List<Curve.Stretch>> rows = rows(stretches);
    for (int i = 0; i < stretches.size() && rows.size() == 1; i++) {
      band(stretches.get(i), i);
    }
    double bottom = plane.box().top() - ABOVE;
    for (List<Curve.Stretch> row : rows) {
      double top = bottom;
      for (Curve.Stretch stretch : row) {
        top = Math.min(top, bracket(stretch, bottom));
      }
      bottom = top - ABOVE;
    }
    return List.copyOf(shapes);
  }

  /** Those that overlap stand one above the other. */
  private static List<List<Curve.Stretch>> rows(List<Curve.Stretch> stretches) {
    List<List<Curve.Stretch>> rows = new ArrayList<>();
    for (Curve.Stretch stretch : stretches) {
      List<Curve.Stretch> free =
          rows.stream()
              .filter(row -> row.stream().noneMatch(other -> overlap(stretch, other)))
              .findFirst()
              .orElseGet(
                  () -> {
                    List<Curve.Stretch> row = new ArrayList<>();
                    rows.add(row);
                    return row;
                  });
      free.add(stretch);
    }
    return rows;
  }

  private static boolean overlap(Curve.Stretch one, Curve.Stretch other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  private void band(Curve.Stretch stretch, int index) {
    double left = plane.at(stretch.from(), 0).x();
    double right = plane.at(stretch.to(), 0).x();
    Box box = new Box(left, plane.box().top(), right, plane.box().bottom());
    String style = index % 2 == 1 ? "stretch stretch-2" : "stretch";
    shapes.add(new Backdrop.Form(style, Trace.rectangle(box)));
    for (double x : List.of(left, right)) {
      if (x > plane.box().left() && x < plane.box().right()) {
        Trace border = Trace.line(List.of(new Point(x, box.top()), new Point(x, box.bottom())));
        shapes.add(new Backdrop.Form("stretch-border", border));
      }
    }
  }

  /** A bracket with its name; where the name begins. */
  private double bracket(Curve.Stretch stretch, double bottom) {
    double left = plane.at(stretch.from(), 0).x() + 1.5;
    double right = plane.at(stretch.to(), 0).x() - 1.5;
    double line = bottom - TICK;
    shapes.add(
        new Backdrop.Form(
            "axis",
            Trace.line(
                List.of(
                    new Point(left, bottom),
                    new Point(left, line),
                    new Point(right, line),
                    new Point(right, bottom)))));
    double room = right - left - 2 * PADDING;
    TextBlock name =
        kit.text(stretch.label().value(), kit.measures().type().heading(), Math.max(1, room));
    if (name.box().width() > room) {
      kit.findings().label(stretch.label(), Message.of("model-label.region"));
    }
    double middle = line - WORDS - name.box().height() / 2;
    shapes.add(new Backdrop.Words("stretch-label", name.at(new Point((left + right) / 2, middle))));
    return middle - name.box().height() / 2;
  }
}
