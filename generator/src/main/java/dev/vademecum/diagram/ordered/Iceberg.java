package dev.vademecum.diagram.ordered;

import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.drawing.Levels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Levels as layers of an iceberg, of which the upper ones are above the water. */
final class Iceberg implements LevelShapes {
  private static final double WIDTH = 420;
  private static final double NARROW_WIDTH = 296;
  private static final double LOWEST = 46;
  private static final double TALLEST = 200;

  /** Levels that are higher than that had better be wider, up to a part of the usual width. */
  private static final double COMPACT = 84;

  private static final double WIDER = 1.3;
  private static final double GROWTH_ACROSS = 16;

  private static final double GROWTH = 3;
  private static final double WAVE = 26;
  private static final double WAVE_HEIGHT = 5;
  private static final double SEA = 60;
  private static final double NARROW_SEA = 7;
  private static final double DEEPER = 16;

  /** The sides above the water, as parts of the whole width and of the height above it. */
  private static final double[][] LEFT = {{0.11, 0}, {0.2, 0.3}, {0.27, 0.52}, {0.43, 1}};

  private static final double[][] RIGHT = {{0.06, 0}, {0.19, 0.22}, {0.31, 0.68}, {0.45, 1}};

  /** The sides below the water, as parts of the whole width and of the height below it. */
  private static final double[][] LEFT_BELOW = {
    {0.43, 0}, {0.5, 0.16}, {0.45, 0.5}, {0.34, 0.8}, {0.2, 1}
  };

  private static final double[][] RIGHT_BELOW = {
    {0.45, 0}, {0.49, 0.1}, {0.47, 0.44}, {0.36, 0.74}, {0.15, 1}
  };

  private final Levels drawing;
  private final Kit kit;

  Iceberg(Levels drawing, Kit kit) {
    this.drawing = drawing;
    this.kit = kit;
  }

  @Override
  public Result shapes() {
    Slices slices = new Slices(drawing.fromTop(), kit);
    double width = kit.measures().labelsOnEdges() ? WIDTH : NARROW_WIDTH;
    double widest = width * WIDER;
    double[] heights = heights(slices, width);
    while (Math.max(heights[0], heights[1]) > COMPACT && width < widest) {
      width += GROWTH_ACROSS;
      heights = heights(slices, width);
    }
    double sea = drawing.aboveWater() * heights[0];
    double bottom = sea + (levels() - drawing.aboveWater()) * heights[1];
    return new Result(
        slices.cut(profile(width, heights), list(heights), true), water(width, sea, bottom));
  }

  /** How high levels are above and below the water: as low as their words allow. */
  private double[] heights(Slices slices, double width) {
    double[] heights = {LOWEST, LOWEST};
    int unfit = firstUnfit(slices, width, heights);
    while (unfit >= 0 && Math.max(heights[0], heights[1]) < TALLEST) {
      heights[unfit < drawing.aboveWater() ? 0 : 1] += GROWTH;
      unfit = firstUnfit(slices, width, heights);
    }
    return heights;
  }

  private int levels() {
    return drawing.nodes().size();
  }

  private int firstUnfit(Slices slices, double width, double[] heights) {
    Profile profile = profile(width, heights);
    double top = 0;
    for (int i = 0; i < levels(); i++) {
      double bottom = top + list(heights).get(i);
      if (!slices.fits(i, profile, top, bottom)) {
        return i;
      }
      top = bottom;
    }
    return -1;
  }

  private List<Double> list(double[] heights) {
    return IntStream.range(0, levels())
        .mapToObj(i -> heights[i < drawing.aboveWater() ? 0 : 1])
        .toList();
  }

  private Profile profile(double width, double[] heights) {
    double above = drawing.aboveWater() * heights[0];
    double below = (levels() - drawing.aboveWater()) * heights[1];
    List<Point> left = new ArrayList<>(side(LEFT, -width, 0, above));
    left.addAll(side(LEFT_BELOW, -width, above, below));
    List<Point> right = new ArrayList<>(side(RIGHT, width, 0, above));
    right.addAll(side(RIGHT_BELOW, width, above, below));
    return new Profile(left, right);
  }

  private static List<Point> side(double[][] corners, double width, double top, double height) {
    List<Point> side = new ArrayList<>();
    for (double[] corner : corners) {
      side.add(new Point(corner[0] * width, top + corner[1] * height));
    }
    return side;
  }

  /** The sea, and its surface in small waves to both sides of the ice. */
  private List<Backdrop> water(double width, double sea, double bottom) {
    double beside = kit.measures().labelsOnEdges() ? SEA : NARROW_SEA;
    Box box = new Box(-width / 2 - beside, sea, width / 2 + beside, bottom + DEEPER);
    Point left = new Point(-LEFT_BELOW[0][0] * width, sea);
    Point right = new Point(RIGHT_BELOW[0][0] * width, sea);
    Trace before = waves(new Point(box.left(), sea), left);
    Trace after = waves(right, new Point(box.right(), sea));
    List<Trace.Piece> pieces = new ArrayList<>(before.pieces());
    pieces.add(new Trace.Line(right));
    pieces.addAll(after.pieces());
    pieces.add(new Trace.Line(new Point(box.right(), box.bottom())));
    pieces.add(new Trace.Line(new Point(box.left(), box.bottom())));
    return List.of(
        new Backdrop.Form("sea", new Trace(before.start(), pieces, true)),
        new Backdrop.Form("waterline", before),
        new Backdrop.Form("waterline", after));
  }

  private static Trace waves(Point from, Point to) {
    int waves = (int) Math.max(1, Math.round((to.x() - from.x()) / WAVE));
    double length = (to.x() - from.x()) / waves;
    List<Trace.Piece> pieces = new ArrayList<>();
    for (int i = 0; i < waves; i++) {
      double x = from.x() + i * length;
      double y = from.y() + (i % 2 == 0 ? -WAVE_HEIGHT : WAVE_HEIGHT);
      pieces.add(
          new Trace.Curve(
              new Point(x + length / 3, y),
              new Point(x + 2 * length / 3, y),
              new Point(x + length, from.y())));
    }
    return new Trace(from, pieces, false);
  }
}
