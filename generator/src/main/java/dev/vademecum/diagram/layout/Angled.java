package dev.vademecum.diagram.layout;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A way along straight pieces with round corners. Its points are made when they are asked for. */
public final class Angled implements Way {
  /** The largest radius of a corner. */
  public static final double ROUNDING = 14;

  private final Joined nodes;
  private final Function<Point[], Polyline> rounding;
  private final Point[] corners;
  private @Nullable Polyline line;

  /**
   * A way through corners.
   *
   * @param rounding makes a line of them that stays within {@link #ROUNDING} of each
   */
  public Angled(Joined nodes, Function<Point[], Polyline> rounding, Point... corners) {
    this.nodes = nodes;
    this.rounding = rounding;
    this.corners = corners;
  }

  /** From corner to corner between both nodes, less what rounding saves. */
  @Override
  public double least() {
    int first = 1;
    for (int end = 1; end < corners.length; end++) {
      first = isMet(nodes.from(), end) ? end : first;
    }
    int last = corners.length - 1;
    for (int end = last; end > 0; end--) {
      last = isMet(nodes.to(), end) ? end : last;
    }
    if (first >= last) {
      return nodes.least();
    }
    double length = nodes.from().distance(corners[first]) + nodes.to().distance(corners[last - 1]);
    for (int end = first + 1; end < last; end++) {
      length += corners[end - 1].distance(corners[end]);
    }
    return Math.max(nodes.least(), length - 2 * ROUNDING * (last - first));
  }

  /** Whether a node may be met by the piece that ends at a corner, rounded or not. */
  private boolean isMet(Box node, int end) {
    return node.grown(ROUNDING).meets(corners[end - 1], corners[end]);
  }

  @Override
  public int size() {
    return line().size();
  }

  @Override
  public void into(double[] xs, double[] ys) {
    line().into(xs, ys);
  }

  private Polyline line() {
    if (line == null) {
      line = rounding.apply(corners);
    }
    return line;
  }
}
