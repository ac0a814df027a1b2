package dev.vademecum.diagram.layout;

import dev.vademecum.diagram.text.TextStyle;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of text along a circle around the origin.
 *
 * @param radius of the baseline
 * @param middle angle of the text's middle, clockwise from the top
 * @param width of the text along the baseline
 * @param upright whether the text is read clockwise, as in the upper half
 */
public record ArcText(
    String text, TextStyle style, double radius, double middle, double width, boolean upright) {
  private static final double STEP = 8;

  public double halfAngle() {
    return Math.toDegrees(width / 2 / radius);
  }

  /** The angle where reading starts. */
  public double start() {
    return upright ? middle - halfAngle() : middle + halfAngle();
  }

  public double end() {
    return upright ? middle + halfAngle() : middle - halfAngle();
  }

  /** Small boxes that cover the letters. */
  public List<Box> boxes() {
    int steps = Math.max(1, (int) (width / STEP));
    double half = style.size() * 0.35;
    double through = upright ? radius + half : radius - half;
    return IntStream.rangeClosed(0, steps)
        .mapToObj(i -> start() + (end() - start()) * i / steps)
        .map(angle -> Box.around(Point.polar(through, angle), style.size(), style.size()))
        .toList();
  }
}
