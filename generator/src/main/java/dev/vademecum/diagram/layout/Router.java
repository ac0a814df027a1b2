package dev.vademecum.diagram.layout;

import java.util.ArrayList;
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
  private int compared;

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
    boolean isHit(Track path) {
      return path.hasPointIn(outline);
    }
  }

  /** A way, and where on it the part between two borders starts and ends. */
  private record Span(Way way, double leaves, double enters) {
    double length() {
      return enters - leaves;
    }

    Polyline path(Track track) {
      Track part = new Track();
      walk(track, part);
      return part.line();
    }

    void walk(Track track, Track part) {
      track.follow(way);
      track.partInto(part, leaves, enters, STEP);
    }
  }

  /**
   * The best way from border to border.
   *
   * @param ways from within one node to within the other
   * @param others the edges that have their way already
   */
  public Polyline route(
      PlacedNode from, PlacedNode to, List<? extends Way> ways, List<RoutedEdge> others) {
    double straight = from.outline().centre().distance(to.outline().centre());
    double longest = DETOUR * straight + SHORT_DETOUR;
    Outline start = from.outline().grown(START_GAP);
    Outline end = to.outline().grown(END_GAP);
    boolean loop = from.id().equals(to.id());
    List<Span> spans = spans(ways, start, end, loop, longest);
    if (spans.isEmpty()) {
      spans = spans(ways, start, end, loop, Double.MAX_VALUE);
    }
    return best(spans, List.of(from.id(), to.id()), others.stream().map(RoutedEdge::path).toList())
        .orElseGet(() -> Polyline.of(from.outline().centre(), to.outline().centre()));
  }

  /** The short ways first; a long detour is no way where there is any other. */
  private static List<Span> spans(
      List<? extends Way> ways, Outline start, Outline end, boolean loop, double longest) {
    List<Span> spans = new ArrayList<>();
    Track track = new Track();
    for (Way way : ways) {
      track.follow(way);
      if (track.length() < longest) {
        span(way, track, start, end, loop).ifPresent(spans::add);
      }
    }
    spans.sort(Comparator.comparingDouble(Span::length));
    return spans;
  }

  /** How often a way was held against an edge close to it: the work that a full drawing costs. */
  public int compared() {
    return compared;
  }

  /** Whether a line stays clear of all nodes but some. */
  public boolean isClear(Polyline path, List<PlacedNode> except) {
    Track track = new Track();
    track.follow(path);
    return hits(track, except.stream().map(PlacedNode::id).toList(), 0) == 0;
  }

  /**
   * Short ways first: none that is longer than the best one is bad can be better. Where no way is
   * clear of nodes, other edges do not matter.
   */
  private Optional<Polyline> best(List<Span> spans, List<String> ends, List<Polyline> others) {
    Optional<Polyline> best = Optional.empty();
    double lowest = Double.MAX_VALUE;
    Track track = new Track();
    Track part = new Track();
    for (Span span : spans) {
      if (span.length() >= lowest) {
        break;
      }
      span.walk(track, part);
      int hits = hits(part, ends, (lowest - part.length()) / NODE_HIT);
      double cost = part.length() + NODE_HIT * hits;
      if (cost >= lowest) {
        continue;
      }
      Polyline path = part.line();
      cost += TURNING * path.turning() + taste.applyAsDouble(path);
      if (hits == 0 && cost < lowest) {
        cost += besides(path, others, lowest - cost);
      }
      if (cost < lowest) {
        lowest = cost;
        best = Optional.of(path);
      }
    }
    return best;
  }

  /** How many nodes a way runs over; no more are counted once that is more than would do. */
  private int hits(Track path, List<String> except, double most) {
    int hits = 0;
    for (Obstacle obstacle : obstacles) {
      if (!except.contains(obstacle.id()) && obstacle.isHit(path)) {
        hits++;
      }
      if (hits > most) {
        break;
      }
    }
    return hits;
  }

  private double besides(Polyline path, List<Polyline> others, double limit) {
    double cost = 0;
    Box room = path.reach().grown(TIP_ROOM);
    for (Polyline line : others) {
      if (!room.overlaps(line.reach())) {
        continue;
      }
      compared++;
      cost += ends(path, line) + ACROSS_TIP * tips(path, line);
      cost += cost > limit ? 0 : CROSSING * path.crossings(line);
      cost += cost > limit ? 0 : BESIDE_EDGE * near(path, line);
      if (cost > limit) {
        break;
      }
    }
    return cost;
  }

  private static double ends(Polyline path, Polyline other) {
    return AT_OTHER_END * (isAtEnd(path.first(), other) + isAtEnd(path.last(), other));
  }

  private static int isAtEnd(Point end, Polyline other) {
    boolean close = end.distance(other.first()) < END_ROOM || end.distance(other.last()) < END_ROOM;
    return close ? 1 : 0;
  }

  /** How many ends of another edge a way runs over, its own ends aside. */
  private static int tips(Polyline path, Polyline other) {
    return isTip(path, other.first()) + isTip(path, other.last());
  }

  private static int isTip(Polyline path, Point tip) {
    boolean over =
        tip.distance(path.first()) > END_ROOM
            && tip.distance(path.last()) > END_ROOM
            && path.isNear(tip, TIP_ROOM);
    return over ? 1 : 0;
  }

  /** How many points of a way are close to another edge, its own ends aside. */
  private static int near(Polyline path, Polyline other) {
    Box around = other.reach().grown(EDGE_ROOM);
    int near = 0;
    for (int i = 0; i < path.size(); i++) {
      if (around.contains(path.x(i), path.y(i))
          && path.point(i).distance(path.first()) > 2 * EDGE_ROOM
          && path.point(i).distance(path.last()) > 2 * EDGE_ROOM
          && other.isNear(path.x(i), path.y(i), EDGE_ROOM)) {
        near++;
      }
    }
    return near;
  }

  /** The part of a way between two borders, in even steps. */
  public static Optional<Polyline> clip(Polyline way, Outline from, Outline to) {
    Track track = new Track();
    track.follow(way);
    return span(way, track, from.grown(START_GAP), to.grown(END_GAP), from.equals(to))
        .map(span -> span.path(track));
  }

  private static Optional<Span> span(
      Way way, Track track, Outline start, Outline end, boolean loop) {
    int out = last(track, start, loop);
    int in = loop ? Math.min(out + 1, track.size() - 1) : out;
    while (in < track.size() - 1 && !end.contains(track.x(in), track.y(in))) {
      in++;
    }
    double leaves = border(track, start, out, Math.min(out + 1, track.size() - 1));
    double enters = border(track, end, in, Math.max(0, in - 1));
    return enters - leaves < SHORTEST
        ? Optional.empty()
        : Optional.of(new Span(way, leaves, enters));
  }

  /** The last point within a border; of a loop, before it leaves for the first time. */
  private static int last(Track track, Outline start, boolean loop) {
    int out = loop ? 0 : track.size() - 1;
    if (loop) {
      while (out + 1 < track.size() && start.contains(track.x(out + 1), track.y(out + 1))) {
        out++;
      }
      return out;
    }
    while (out > 0 && !start.contains(track.x(out), track.y(out))) {
      out--;
    }
    return out;
  }

  /** Where a way crosses a border between a point inside and one outside. */
  private static double border(Track track, Outline outline, int inside, int outside) {
    double near = track.lengthTo(inside);
    double far = track.lengthTo(outside);
    int end = Math.max(inside, outside);
    for (int i = 0; i < HALVINGS && end > 0; i++) {
      double middle = (near + far) / 2;
      if (outline.contains(track.at(middle, end))) {
        near = middle;
      } else {
        far = middle;
      }
    }
    return near;
  }
}
