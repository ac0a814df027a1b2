package dev.vademecum.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Nodes with room around them, over which no edge runs but its own. */
final class Obstacles {
  private static final double NODE_ROOM = 8;

  /** So close to a node, a way is in the room around it for longer than a step. */
  private static final double SURE_ROOM = 2;

  private static final int STRIDE = 4;

  private final List<Outline> rooms = new ArrayList<>();
  private final List<Outline> sure = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Squares squares;
  private final Marks marks = new Marks();

  Obstacles(List<PlacedNode> nodes, Box plane) {
    this.squares = new Squares(plane);
    for (PlacedNode node : nodes) {
      Outline room = node.outline().grown(NODE_ROOM);
      squares.add(rooms.size(), room.box());
      numbers.put(node.id(), rooms.size());
      rooms.add(room);
      sure.add(node.outline().grown(SURE_ROOM));
    }
  }

  /** The numbers of nodes, which are asked for once for the many ways between them. */
  int[] numbers(List<PlacedNode> nodes) {
    return nodes.stream().mapToInt(node -> numbers.getOrDefault(node.id(), rooms.size())).toArray();
  }

  /** How many nodes a way runs over; no more are counted once that is more than would do. */
  int hits(Track path, int[] except, double most) {
    return hits(rooms, path, 0, path.size(), except, most);
  }

  /**
   * How many nodes are hit for sure by the part of a way between two of its points, whatever the
   * steps in which it is looked at. That is cheaper to know.
   */
  int sureHits(Track way, int from, int to, int[] except) {
    return hits(sure, way, from, to, except, Double.MAX_VALUE);
  }

  /** Whether that part hits any node for sure; far between first, which most hits are seen by. */
  boolean isHit(Track way, int from, int to, int[] except) {
    start(except);
    for (int first = from; first < from + STRIDE; first++) {
      for (int point = first; point < to; point += STRIDE) {
        if (hits(sure, way.x(point), way.y(point)) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private void start(int[] except) {
    marks.start();
    for (int node : except) {
      marks.mark(node);
    }
  }

  private int hits(List<Outline> nodes, Track path, int from, int to, int[] except, double most) {
    start(except);
    int hits = 0;
    for (int point = from; point < to && hits <= most; point++) {
      hits += hits(nodes, path.x(point), path.y(point));
    }
    return hits;
  }

  /** How many nodes are at a place that are not marked yet. */
  private int hits(List<Outline> nodes, double x, double y) {
    int square = squares.at(x, y);
    int hits = 0;
    for (int i = 0; i < squares.size(square); i++) {
      int node = squares.thing(square, i);
      if (!marks.has(node) && nodes.get(node).contains(x, y)) {
        marks.mark(node);
        hits++;
      }
    }
    return hits;
  }
}
