package dev.vademecum.diagram.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Chooses the best of several ways for an edge: short, calm, around nodes, across few other edges
 * and along none.
 */
public final class Router {
  private static final double START_GAP = 3;
  private static final double END_GAP = 4;
  private static final double STEP = 6;
  private static final double SHORTEST = 14;

  private static final double TURNING = 24;
  private static final double NODE_ROOM = 8;
  private static final double NODE_HIT = 4000;
  private static final double CROSSING = 150;
  private static final double EDGE_ROOM = 11;
  private static final double BESIDE_EDGE = 9;
  private static final double END_ROOM = 15;
  private static final double AT_OTHER_END = 80;

  private final List<PlacedNode> nodes;
  private final ToDoubleFunction<Polyline> taste;

  /**
   * A router among nodes.
   *
   * @param taste what else speaks against a way, as a length that it would be worth
   */
  public Router(List<PlacedNode> nodes, ToDoubleFunction<Polyline> taste) {
    this.nodes = List.copyOf(nodes);
    this.taste = taste;
  }

  private record Candidate(Polyline path, double cost) {}

  /**
   * The best way from border to border.
   *
   * @param ways from within one node to within the other
   * @param others the edges that have their way already
   */
  public Polyline route(
      PlacedNode from, PlacedNode to, List<Polyline> ways, List<RoutedEdge> others) {
    List<Candidate> candidates =
        ways.stream()
            .flatMap(way -> clip(way, from.outline(), to.outline()).stream())
            .map(path -> new Candidate(path, cost(path, List.of(from, to))))
            .sorted(Comparator.comparingDouble(Candidate::cost))
            .toList();
    return best(candidates, others)
        .orElseGet(() -> Polyline.of(from.outline().centre(), to.outline().centre()));
  }

  /** Whether a line stays clear of all nodes but some. */
  public boolean isClear(Polyline path, List<PlacedNode> except) {
    return hits(path, except) == 0;
  }

  private static Optional<Polyline> best(List<Candidate> candidates, List<RoutedEdge> others) {
    Candidate best = null;
    double lowest = Double.MAX_VALUE;
    for (Candidate candidate : candidates) {
      if (candidate.cost() >= lowest) {
        break;
      }
      double cost = candidate.cost() + besides(candidate.path(), others, lowest);
      if (cost < lowest) {
        lowest = cost;
        best = candidate;
      }
    }
    return Optional.ofNullable(best).map(Candidate::path);
  }

  private double cost(Polyline path, List<PlacedNode> ends) {
    return path.length()
        + TURNING * path.turning()
        + NODE_HIT * hits(path, ends)
        + taste.applyAsDouble(path);
  }

  private long hits(Polyline path, List<PlacedNode> except) {
    return nodes.stream()
        .filter(node -> except.stream().noneMatch(end -> end.id().equals(node.id())))
        .map(node -> node.outline().grown(NODE_ROOM))
        .filter(outline -> path.points().stream().anyMatch(outline::contains))
        .count();
  }

  private static double besides(Polyline path, List<RoutedEdge> others, double limit) {
    double cost = 0;
    for (RoutedEdge other : others) {
      Polyline line = other.path();
      cost += CROSSING * path.crossings(line) + ends(path, line) + BESIDE_EDGE * near(path, line);
      if (cost > limit) {
        break;
      }
    }
    return cost;
  }

  private static double ends(Polyline path, Polyline other) {
    return AT_OTHER_END
        * List.of(path.first(), path.last()).stream()
            .filter(
                end ->
                    end.distance(other.first()) < END_ROOM || end.distance(other.last()) < END_ROOM)
            .count();
  }

  /** How many points of a way are close to another edge, its own ends aside. */
  private static long near(Polyline path, Polyline other) {
    return path.points().stream()
        .filter(p -> p.distance(path.first()) > 2 * EDGE_ROOM)
        .filter(p -> p.distance(path.last()) > 2 * EDGE_ROOM)
        .filter(p -> other.distance(p) < EDGE_ROOM)
        .count();
  }

  /** The part of a way between two borders, in even steps. */
  public static Optional<Polyline> clip(Polyline way, Outline from, Outline to) {
    double length = way.length();
    Outline start = from.grown(START_GAP);
    Outline end = to.grown(END_GAP);
    double out = length;
    while (out > 0 && !start.contains(way.at(out))) {
      out -= 1;
    }
    double in = Math.max(0, out) + 1;
    while (in < length && !end.contains(way.at(in))) {
      in += 1;
    }
    return in - out < SHORTEST ? Optional.empty() : Optional.of(way.part(out + 1, in, STEP));
  }
}
