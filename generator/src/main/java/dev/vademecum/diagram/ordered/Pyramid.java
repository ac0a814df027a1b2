package dev.vademecum.diagram.ordered;

import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.drawing.Levels;
import java.util.ArrayList;
import java.util.List;

/** Levels as slices of a triangle: as flat as the page allows, since flat ones have more room. */
final class Pyramid implements LevelShapes {
  private static final double WIDEST = 600;
  private static final double FLATTEST = 1.5;
  private static final double STEEPEST = 0.65;
  private static final double STEP = 0.05;
  private static final double TALLEST = 260;
  private static final double GROWTH = 2;
  private static final double LOWEST = 34;

  private final Levels drawing;
  private final Kit kit;

  Pyramid(Levels drawing, Kit kit) {
    this.drawing = drawing;
    this.kit = kit;
  }

  @Override
  public Result shapes() {
    Slices slices = new Slices(drawing.fromTop(), kit);
    double beside =
        drawing.parts().groups().isEmpty() ? 0 : kit.measures().labelsOnEdges() ? 150 : 122;
    double widest = Math.min(WIDEST, kit.measures().page() - beside);
    List<Double> heights = List.of();
    double flatness = FLATTEST;
    while (heights.isEmpty() && flatness >= STEEPEST) {
      List<Double> tried = heights(slices, flatness);
      double height = tried.stream().mapToDouble(h -> h).sum();
      if (height * flatness <= widest) {
        heights = tried;
      } else {
        flatness -= STEP;
      }
    }
    if (heights.isEmpty()) {
      heights = heights(slices, STEEPEST);
    }
    double height = heights.stream().mapToDouble(h -> h).sum();
    return new Result(
        slices.cut(Profile.triangle(height * flatness, height), heights, true), List.of());
  }

  /** Heights of the slices: of all but the tip the same. */
  private List<Double> heights(Slices slices, double flatness) {
    Profile endless = Profile.triangle(10_000 * flatness, 10_000);
    int levels = drawing.nodes().size();
    double even = LOWEST;
    double tip = LOWEST;
    while (tip < TALLEST && !slices.fits(0, endless, 0, tip)) {
      tip += GROWTH;
    }
    for (int i = 1; i < levels; i++) {
      double first = Math.max(tip, even);
      while (even < TALLEST && !slices.fits(i, endless, first + (i - 1) * even, first + i * even)) {
        even += GROWTH;
        first = Math.max(tip, even);
      }
    }
    List<Double> heights = new ArrayList<>(List.of(Math.max(tip, even)));
    for (int i = 1; i < levels; i++) {
      heights.add(even);
    }
    return heights;
  }
}
