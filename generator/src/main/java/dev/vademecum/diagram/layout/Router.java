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
  private static final double SHORTEST = 9;

  /** How many of the ways that are good in themselves are held against other edges. */
  private static final int MOST = 100;

  /** The same where there are very many others. */
  private static final int FEWEST = 20;

  private static final double DETOUR = 2.2;
  private static final double SHORT_DETOUR = 160;
  private static final int HALVINGS = 8;

  private static final double TURNING = 24;
  private static final double NODE_ROOM = 8;
  private static final double NODE_HIT = 4000;
  private static final double CROSSING = 150;
  private static final double EDGE_ROOM = 11;
  private static final double BESIDE_EDGE = 9;
  private static final double END_ROOM = 15;
  private static final double AT_OTHER_END = 80;
  private static final double TIP_ROOM = 16;
  private static final double ACROSS_TIP = 170;

  private final List<Obstacle> obstacles;
  private final ToDoubleFunction<Polyline> taste;

  /**
   * A router among nodes.
   *
   * @param taste what else speaks against a way, as a length that it would be worth
   */
  public Router(List<PlacedNode> nodes, ToDoubleFunction<Polyline> taste) {
    this.obstacles =
        nodes.stream()
            .map(node -> new Obstacle(node.id(), node.outline().grown(NODE_ROOM)))
            .toList();
    this.taste = taste;
  }

  /** A node with room around it. */
  private record Obstacle(String id, Outline outline) {
    boolean isHit(Polyline path) {
      return outline.box().overlaps(path.reach()) && hasPointOf(path);
    }

    private boolean hasPointOf(Polyline path) {
      for (Point point : path.points()) {
        if (outline.contains(point)) {
          return true;
        }
      }
      return false;
    }
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
    double straight = from.outline().centre().distance(to.outline().centre());
    double longest = DETOUR * straight + SHORT_DETOUR;
    List<Candidate> candidates =
        ways.stream()
            .filter(way -> way.length() < longest)
            .flatMap(way -> clip(way, from.outline(), to.outline()).stream())
            .map(path -> new Candidate(path, cost(path, List.of(from, to))))
            .sorted(Comparator.comparingDouble(Candidate::cost))
            .limit(Math.max(FEWEST, MOST - others.size()))
            .toList();
    return best(candidates, others.stream().map(RoutedEdge::path).toList())
        .orElseGet(() -> Polyline.of(from.outline().centre(), to.outline().centre()));
  }

  /** Whether a line stays clear of all nodes but some. */
  public boolean isClear(Polyline path, List<PlacedNode> except) {
    return hits(path, except) == 0;
  }

  private static Optional<Polyline> best(List<Candidate> candidates, List<Polyline> others) {
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

  private int hits(Polyline path, List<PlacedNode> except) {
    int hits = 0;
    for (Obstacle obstacle : obstacles) {
      if (obstacle.isHit(path) && except.stream().noneMatch(n -> n.id().equals(obstacle.id()))) {
        hits++;
      }
    }
    return hits;
  }

  private static double besides(Polyline path, List<Polyline> others, double limit) {
    double cost = 0;
    for (Polyline line : others) {
      cost += CROSSING * path.crossings(line) + ends(path, line) + BESIDE_EDGE * near(path, line);
      cost += ACROSS_TIP * tips(path, line);
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

  /** How many ends of another edge a way runs over, its own ends aside. */
  private static long tips(Polyline path, Polyline other) {
    return List.of(other.first(), other.last()).stream()
        .filter(tip -> tip.distance(path.first()) > END_ROOM)
        .filter(tip -> tip.distance(path.last()) > END_ROOM)
        .filter(tip -> path.isNear(tip, TIP_ROOM))
        .count();
  }

  /** How many points of a way are close to another edge, its own ends aside. */
  private static long near(Polyline path, Polyline other) {
    if (!path.reach().grown(EDGE_ROOM).overlaps(other.reach())) {
      return 0;
    }
    Box around = other.reach().grown(EDGE_ROOM);
    return path.points().stream()
        .filter(around::contains)
        .filter(p -> p.distance(path.first()) > 2 * EDGE_ROOM)
        .filter(p -> p.distance(path.last()) > 2 * EDGE_ROOM)
        .filter(p -> other.isNear(p, EDGE_ROOM))
        .count();
  }

  /** The part of a way between two borders, in even steps. */
  public static Optional<Polyline> clip(Polyline way, Outline from, Outline to) {
    List<Point> points = way.points();
    Outline start = from.grown(START_GAP);
    Outline end = to.grown(END_GAP);
    int out = last(points, start, from.equals(to));
    int in = from.equals(to) ? Math.min(out + 1, points.size() - 1) : out;
    while (in < points.size() - 1 && !end.contains(points.get(in))) {
      in++;
    }
    double leaves = border(way, start, out, Math.min(out + 1, points.size() - 1));
    double enters = border(way, end, in, Math.max(0, in - 1));
    return enters - leaves < SHORTEST
        ? Optional.empty()
        : Optional.of(way.part(leaves, enters, STEP));
  }

  /** The last point within a border; of a loop, before it leaves for the first time. */
  private static int last(List<Point> points, Outline start, boolean loop) {
    int out = loop ? 0 : points.size() - 1;
    if (loop) {
      while (out + 1 < points.size() && start.contains(points.get(out + 1))) {
        out++;
      }
      return out;
    }
    while (out > 0 && !start.contains(points.get(out))) {
      out--;
    }
    return out;
  }

  /** Where a way crosses a border between a point inside and one outside. */
  private static double border(Polyline way, Outline outline, int inside, int outside) {
    double near = way.lengthTo(inside);
    double far = way.lengthTo(outside);
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (near + far) / 2;
      if (outline.contains(way.at(middle))) {
        near = middle;
      } else {
        far = middle;
      }
    }
    return near;
  }
}
