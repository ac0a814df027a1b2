package dev.vademecum.diagram.polar;

import dev.vademecum.diagram.layout.ArcText;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Measures;
import dev.vademecum.diagram.text.FontMeasure;
import dev.vademecum.diagram.text.TextStyle;
import dev.vademecum.diagram.text.Wrapping;
import dev.vademecum.drawing.Dial;
import dev.vademecum.drawing.Ring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Sets the names of rings along their borders, where nothing is in the way: at the same angle for
 * all where that can be, else each where it can.
 */
final class Headings {
  private static final double FROM_BORDER = 7;
  private static final double CAP_HEIGHT = 0.66;
  private static final double LARGEST_HALF = 80;
  private static final int STEP = 5;
  private static final int FARTHEST = 75;

  private final FontMeasure measure;
  private final Measures.Type type;
  private final Predicate<Box> free;
  private final Predicate<Box> clear;
  private final Dial dial;

  /**
   * Headings of a drawing.
   *
   * @param free whether nothing is in the way of a box
   * @param clear whether no line crosses a box that could also stop short of it
   */
  Headings(
      FontMeasure measure,
      Measures measures,
      Dial dial,
      Predicate<Box> free,
      Predicate<Box> clear) {
    this.dial = dial;
    this.clear = clear;
    this.measure = measure;
    this.type = measures.type();
    this.free = free;
  }

  /**
   * What a ring leaves between its border and the next smaller one.
   *
   * @param empty whether it has nothing but its name, which then stands in its middle
   */
  record Band(Ring ring, double inner, double outer, boolean empty) {}

  /** A heading for each ring; none where it has no room. */
  List<Optional<ArcText>> set(List<Band> bands) {
    for (int angle : angles()) {
      List<ArcText> all = bands.stream().map(band -> text(band, angle)).toList();
      if (all.stream().allMatch(text -> isFree(text) && isClear(text))) {
        return all.stream().map(Optional::of).toList();
      }
    }
    return bands.stream().map(this::own).toList();
  }

  private Optional<ArcText> own(Band band) {
    Optional<ArcText> first = Optional.empty();
    for (int angle : angles()) {
      ArcText text = text(band, angle);
      if (isFree(text) && isClear(text)) {
        return Optional.of(text);
      }
      first = first.or(() -> Optional.of(text).filter(this::isFree));
    }
    return first;
  }

  private boolean isClear(ArcText text) {
    return text.boxes().stream().allMatch(clear);
  }

  private boolean isFree(ArcText text) {
    return text.halfAngle() <= LARGEST_HALF
        && dial.hasDegrees(text.start())
        && dial.hasDegrees(text.middle())
        && dial.hasDegrees(text.end())
        && text.boxes().stream().allMatch(free);
  }

  private ArcText text(Band band, int angle) {
    TextStyle style = band.empty() ? type.label() : type.heading();
    boolean upright = Math.abs(angle) <= 90;
    double height = style.size() * CAP_HEIGHT;
    double edge =
        band.empty() ? (band.inner() + band.outer() + height) / 2 : band.outer() - FROM_BORDER;
    double baseline = upright ? edge - height : edge;
    String label = Wrapping.oneLine(band.ring().label().value());
    return new ArcText(label, style, baseline, angle, measure.width(label, style), upright);
  }

  /** The top first, then to both sides, then the bottom. */
  private static List<Integer> angles() {
    List<Integer> angles = new ArrayList<>();
    for (int middle : List.of(0, 180)) {
      for (int aside = 0; aside <= FARTHEST; aside += STEP) {
        angles.add(middle + aside);
        if (aside > 0) {
          angles.add(middle - aside);
        }
      }
    }
    return angles;
  }
}
