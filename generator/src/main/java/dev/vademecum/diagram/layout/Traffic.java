package dev.vademecum.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/** The edges that have their way already, and what it costs another one to run near them. */
final class Traffic {
  private static final double CROSSING = 150;
  private static final double EDGE_ROOM = 11;
  private static final double BESIDE_EDGE = 9;
  private static final double END_ROOM = 15;
  private static final double AT_OTHER_END = 80;
  private static final double TIP_ROOM = 16;
  private static final double ACROSS_TIP = 170;

  private final List<Polyline> lines = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Tip> tips = new ArrayList<>();
  private final Squares pieceSquares;
  private final Squares tipSquares;
  private final Marks marks = new Marks();
  private long compared;

  Traffic(Box plane) {
    this.pieceSquares = new Squares(plane);
    this.tipSquares = new Squares(plane);
  }

  /** The piece of a line that ends at one of its points. */
  private record Piece(int line, Polyline path, int end) {}

  private record Tip(int line, Point at) {}

  void add(Polyline path) {
    int line = lines.size();
    lines.add(path);
    for (int end = 1; end < path.size(); end++) {
      pieceSquares.add(pieces.size(), path.reach(end).grown(EDGE_ROOM));
      pieces.add(new Piece(line, path, end));
    }
    for (Point tip : List.of(path.first(), path.last())) {
      tipSquares.add(tips.size(), Box.around(tip, 0, 0).grown(TIP_ROOM + EDGE_ROOM));
      tips.add(new Tip(line, tip));
    }
  }

  /** How often a point of a way was held against a piece of an edge or its tip. */
  long compared() {
    return compared;
  }

  /**
   * What a way costs beside these edges, as a length; something above a limit where it is above.
   *
   * @param path in steps that are shorter than what is close
   */
  double cost(Polyline path, double limit) {
    double cost = AT_OTHER_END * ends(path.first(), path.last()) + ACROSS_TIP * tips(path);
    for (int point = 0; point < path.size() && cost <= limit; point++) {
      cost += at(path, point);
    }
    return cost;
  }

  /** How many ends of a way are close to the end of an edge, each edge counted for itself. */
  private int ends(Point first, Point last) {
    return ends(first) + ends(last);
  }

  private int ends(Point end) {
    marks.start();
    int ends = 0;
    int square = tipSquares.at(end.x(), end.y());
    for (int i = 0; i < tipSquares.size(square); i++) {
      Tip tip = tips.get(tipSquares.thing(square, i));
      compared++;
      if (end.distance(tip.at()) < END_ROOM && marks.mark(tip.line())) {
        ends++;
      }
    }
    return ends;
  }

  /** How many ends of other edges a way runs over, its own ends aside. */
  private int tips(Polyline path) {
    marks.start();
    int over = 0;
    for (int end = 1; end < path.size(); end++) {
      int square = tipSquares.at(path.x(end), path.y(end));
      for (int i = 0; i < tipSquares.size(square); i++) {
        int tip = tipSquares.thing(square, i);
        compared++;
        if (!marks.has(tip) && isOver(path, end, tips.get(tip).at())) {
          marks.mark(tip);
          over++;
        }
      }
    }
    return over;
  }

  private static boolean isOver(Polyline path, int end, Point tip) {
    return path.distance(end, tip.x(), tip.y()) < TIP_ROOM
        && tip.distance(path.first()) > END_ROOM
        && tip.distance(path.last()) > END_ROOM;
  }

  /** What crosses the piece of a way up to a point, and what the point is close to. */
  private double at(Polyline path, int point) {
    int square = pieceSquares.at(path.x(point), path.y(point));
    int size = pieceSquares.size(square);
    if (size == 0) {
      return 0;
    }
    boolean within =
        path.point(point).distance(path.first()) > 2 * EDGE_ROOM
            && path.point(point).distance(path.last()) > 2 * EDGE_ROOM;
    marks.start();
    double cost = 0;
    for (int i = 0; i < size; i++) {
      Piece piece = pieces.get(pieceSquares.thing(square, i));
      cost += point > 0 && path.cross(point, piece.path(), piece.end()) ? CROSSING : 0;
      cost += within && isFirstNear(piece, path.x(point), path.y(point)) ? BESIDE_EDGE : 0;
    }
    compared += size;
    return cost;
  }

  private boolean isFirstNear(Piece piece, double x, double y) {
    return !marks.has(piece.line())
        && piece.path().distance(piece.end(), x, y) < EDGE_ROOM
        && marks.mark(piece.line());
  }
}
