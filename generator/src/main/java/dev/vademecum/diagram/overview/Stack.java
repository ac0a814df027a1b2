package dev.vademecum.diagram.overview;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts things below one another as near to where they want to be as their order and size allow: the
 * least squares, by pooling neighbours that are in each other's way.
 */
final class Stack {
  private Stack() {}

  /**
   * Something in a column.
   *
   * @param height with the space below it
   * @param wanted where its top would best be
   */
  record Piece(double height, double wanted) {}

  /** The tops of the pieces, from the first down. */
  static List<Double> tops(List<Piece> pieces, double least) {
    List<Pool> pools = new ArrayList<>();
    double above = 0;
    for (Piece piece : pieces) {
      pools.add(new Pool(piece.wanted() - above, 1));
      above += piece.height();
      while (pools.size() > 1 && last(pools, 2).mean() > last(pools, 1).mean()) {
        Pool lower = pools.remove(pools.size() - 1);
        pools.add(pools.remove(pools.size() - 1).with(lower));
      }
    }
    return tops(pieces, pools, least);
  }

  private static List<Double> tops(List<Piece> pieces, List<Pool> pools, double least) {
    List<Double> tops = new ArrayList<>();
    double above = 0;
    for (Pool pool : pools) {
      for (int i = 0; i < pool.count(); i++) {
        above += tops.isEmpty() ? 0 : pieces.get(tops.size() - 1).height();
        tops.add(above + Math.max(least, pool.mean()));
      }
    }
    return tops;
  }

  private static Pool last(List<Pool> pools, int back) {
    return pools.get(pools.size() - back);
  }

  private record Pool(double sum, int count) {
    double mean() {
      return sum / count;
    }

    Pool with(Pool other) {
      return new Pool(sum + other.sum, count + other.count);
    }
  }
}
