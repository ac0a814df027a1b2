package dev.vademecum.diagram.layout;

import dev.vademecum.drawing.Annotation;
import dev.vademecum.drawing.Placement;
import dev.vademecum.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Sets annotations beside what they are about; one without room gets a number in the key. */
final class Remarks {
  private static final List<Double> WIDTHS = List.of(110.0, 150.0);
  private static final int DIRECTIONS = 16;
  private static final double GAP = 7;
  private static final double GAP_STEP = 8;
  private static final double FARTHEST = 32;
  private static final double ROOM = 3;

  private final Kit kit;
  private final Space space;
  private final Function<Placement, Optional<Box>> places;
  private final List<Backdrop> marks = new ArrayList<>();
  private final List<KeyMaker.Row> rows = new ArrayList<>();
  private int number;

  /**
   * Remarks of a drawing.
   *
   * @param places what an annotation is about
   * @param number the last one that is taken
   */
  Remarks(Kit kit, Space space, Function<Placement, Optional<Box>> places, int number) {
    this.kit = kit;
    this.space = space;
    this.places = places;
    this.number = number;
  }

  void place(List<Annotation> annotations) {
    for (Annotation annotation : annotations) {
      places.apply(annotation.at()).ifPresent(box -> place(annotation.text(), box));
    }
  }

  List<Backdrop> marks() {
    return marks;
  }

  List<KeyMaker.Row> rows() {
    return rows;
  }

  private void place(Located<String> text, Box about) {
    Optional<TextBlock> beside =
        kit.measures().labelsOnEdges() ? beside(text, about) : Optional.empty();
    beside.ifPresentOrElse(
        block -> add(new Backdrop.Words("remark", block)), () -> number(text, about));
  }

  private void add(Backdrop mark) {
    marks.add(mark);
    space.take(mark);
  }

  private Optional<TextBlock> beside(Located<String> text, Box about) {
    for (double gap = GAP; gap <= FARTHEST; gap += GAP_STEP) {
      for (double width : WIDTHS) {
        TextBlock block = kit.text(text.value(), kit.measures().type().note(), width);
        for (int i = 0; i < DIRECTIONS; i++) {
          TextBlock moved = block.at(around(about, block.box(), i * 360.0 / DIRECTIONS, gap));
          if (space.isFree(moved.box().grown(ROOM))) {
            return Optional.of(moved);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Where the middle of a box must be to stand beside another in some direction. */
  private static Point around(Box about, Box box, double degrees, double gap) {
    Point out = Point.polar(1, degrees);
    double x = (about.width() + box.width()) / 2 + gap;
    double y = (about.height() + box.height()) / 2 + gap;
    double far = Math.min(reach(x, out.x()), reach(y, out.y()));
    return about.centre().plus(out.times(far));
  }

  private static double reach(double half, double part) {
    return Math.abs(part) < 1e-9 ? Double.MAX_VALUE : half / Math.abs(part);
  }

  private void number(Located<String> text, Box about) {
    number++;
    double radius = kit.measures().numberRadius();
    Box mark = Box.around(Point.ORIGIN, 2 * radius, 2 * radius);
    Point at = new Point(about.right(), about.top());
    for (int i = 0; i < 5 * DIRECTIONS; i++) {
      double gap = 2 + Math.floorDiv(i, DIRECTIONS) * GAP_STEP;
      Point free = around(about, mark, (45 + i * 360.0 / DIRECTIONS) % 360, gap);
      if (space.isFree(Box.around(free, 2 * radius, 2 * radius))) {
        at = free;
        break;
      }
    }
    add(new Backdrop.NumberMark(number, at, radius));
    rows.add(new KeyMaker.Row(new KeyRow.Sign.OfNumber(number), "", text.value()));
  }
}
