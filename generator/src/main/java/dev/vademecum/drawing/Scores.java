package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Numbers that nodes have on one scale.
 *
 * @param max above {@code min}
 * @param step between the lines of the scale
 */
public record Scores(double min, double max, double step, List<Series> series) {
  public Scores {
    series = List.copyOf(series);
  }

  /**
   * One measurement of all nodes.
   *
   * @param values by the id of a node, within the scale; a node without one has a gap
   */
  public record Series(
      Located<String> id, Located<String> label, Map<String, Double> values, boolean dashed) {
    public Series {
      values = Copies.ordered(values);
    }

    public OptionalDouble of(Node node) {
      Double value = values.get(node.id().value());
      return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
  }

  /** A step by which a scale has about ten lines. */
  static double naturalStep(double range) {
    double step = StrictMath.pow(10, Math.floor(StrictMath.log10(range)) - 1);
    double[] factors = {1, 2, 5, 10, 20, 50};
    for (double factor : factors) {
      if (range / (step * factor) <= 10) {
        return step * factor;
      }
    }
    return range;
  }

  /** Where a value is on the scale: 0 at its beginning, 1 at its end. */
  public double part(double value) {
    return (value - min) / (max - min);
  }

  /** Where the scale begins, as it is written. */
  public String lowest() {
    return Reading.plain(min);
  }

  /** Where the scale ends, as it is written. */
  public String highest() {
    return Reading.plain(max);
  }

  /** The scale alone. */
  Scores emptied() {
    return new Scores(min, max, step, List.of());
  }
}
