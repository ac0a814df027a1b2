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

  /** How far apart two turns of a way are at least for no step to cut both off. */
  private static final double LONGEST_STEP = 1.5 * STEP;

  /** A little less than all, for what is lost in sums of doubles. */
  private static final double SURELY = 0.99;

  private static final double NODE_HIT = 4000;

  /** How far around the nodes edges are told apart by where they are. */
  private static final double PLANE = 120;

  private final Box plane;
  private final Obstacles obstacles;
  private final ToDoubleFunction<Polyline> taste;

  /**
   * A router among nodes.
   *
   * @param taste what else speaks against a way, as a length that it would be worth
   */
  public Router(List<PlacedNode> nodes, ToDoubleFunction<Polyline> taste) {
    this.taste = taste;
    this.plane = Box.around(nodes.stream().map(PlacedNode::box).toList()).grown(PLANE);
    this.obstacles = new Obstacles(nodes, plane);
  }

  /** Edges among these nodes, of which there are none yet. */
  Traffic traffic() {
    return new Traffic(plane);
  }

  /** The nodes that an edge joins, and their borders with a gap around them. */
  private record Ends(List<PlacedNode> nodes, Outline start, Outline end, boolean loop) {
    static Ends of(PlacedNode from, PlacedNode to) {
      return new Ends(
          List.of(from, to),
          from.outline().grown(START_GAP),
          to.outline().grown(END_GAP),
          from.id().equals(to.id()));
    }

    /** The last point within the first border; of a loop, before it leaves for the first time. */
    int out(Track track) {
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

    /** The first point after that within the other border, or the last one of all. */
    int in(Track track, int out) {
      int in = loop ? Math.min(out + 1, track.size() - 1) : out;
      while (in < track.size() - 1 && !end.contains(track.x(in), track.y(in))) {
        in++;
      }
      return in;
    }
  }

  /**
   * A part of a way.
   *
   * @param least what it costs at least by its length and the nodes it hits, as they are ordered
   * @param calm what it costs at least by its turns too
   */
  private record Choice(Span span, double least, double calm) {}

  /** The best of some ways, and what it costs. */
  private record Found(Polyline path, double cost) {}

  /**
   * A way, and where on it the part between two borders starts and ends.
   *
   * @param out the last point before that part
   * @param in the first point after it
   */
  private record Span(Way way, double leaves, double enters, int out, int in) {
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
  Polyline route(PlacedNode from, PlacedNode to, List<? extends Way> ways, Traffic others) {
    double straight = from.outline().centre().distance(to.outline().centre());
    double longest = DETOUR * straight + SHORT_DETOUR;
    Ends ends = Ends.of(from, to);
    return best(choices(ways, ends, longest, true), ends, others)
        .filter(found -> found.cost() <= NODE_HIT)
        .or(() -> best(all(ways, ends, longest), ends, others))
        .map(Found::path)
        .orElseGet(() -> Polyline.of(from.outline().centre(), to.outline().centre()));
  }

  /** A long detour is no way where there is any other. */
  private List<Choice> all(List<? extends Way> ways, Ends ends, double longest) {
    List<Choice> choices = choices(ways, ends, longest, false);
    return choices.isEmpty() ? choices(ways, ends, Double.MAX_VALUE, false) : choices;
  }

  /**
   * The cheap ways first.
   *
   * @param clear whether those are left out that hit a node for sure: most do, which is soon seen,
   *     and none of them is better than any way that costs less than a node
   */
  private List<Choice> choices(List<? extends Way> ways, Ends ends, double longest, boolean clear) {
    List<Choice> choices = new ArrayList<>();
    Track track = new Track();
    for (Way way : ways) {
      if (way.least() >= longest) {
        continue;
      }
      track.place(way);
      int out = ends.out(track);
      int in = ends.in(track, out);
      if (clear && obstacles.isHit(track, out + 1, in, ends.nodes())) {
        continue;
      }
      track.measure();
      if (track.length() < longest) {
        span(way, track, ends, out, in)
            .ifPresent(span -> choices.add(choice(span, track, ends, clear)));
      }
    }
    choices.sort(Comparator.comparingDouble(Choice::least));
    return choices;
  }

  private Choice choice(Span span, Track track, Ends ends, boolean clear) {
    int hits = clear ? 0 : obstacles.sureHits(track, span.out() + 1, span.in(), ends.nodes());
    double turning = SURELY * TURNING * track.turning(span.out() + 1, span.in(), LONGEST_STEP);
    double least = span.length() + NODE_HIT * hits;
    return new Choice(span, least, least + turning);
  }

  /** Whether a line stays clear of all nodes but some. */
  public boolean isClear(Polyline path, List<PlacedNode> except) {
    Track track = new Track();
    track.follow(path);
    return obstacles.hits(track, except, 0) == 0;
  }

  /** Whether a way misses all nodes but some, however closely. */
  public boolean misses(Way way, List<PlacedNode> except) {
    Track track = new Track();
    Track steps = new Track();
    track.follow(way);
    track.partInto(steps, 0, track.length(), STEP);
    return obstacles.sureHits(steps, 0, steps.size(), except) == 0;
  }

  /**
   * Cheap ways first: none that costs at least what the best one costs can be better. Where no way
   * is clear of nodes, other edges do not matter.
   */
  private Optional<Found> best(List<Choice> choices, Ends ends, Traffic others) {
    Optional<Found> best = Optional.empty();
    double lowest = Double.MAX_VALUE;
    Track track = new Track();
    Track part = new Track();
    for (Choice choice : choices) {
      if (choice.least() >= lowest) {
        break;
      }
      if (choice.calm() >= lowest) {
        continue;
      }
      choice.span().walk(track, part);
      int hits = obstacles.hits(part, ends.nodes(), (lowest - part.length()) / NODE_HIT);
      double cost = part.length() + NODE_HIT * hits;
      cost += cost < lowest ? TURNING * part.turning() : 0;
      if (cost >= lowest) {
        continue;
      }
      Polyline path = part.line();
      cost += taste.applyAsDouble(path);
      if (hits == 0 && cost < lowest) {
        cost += others.cost(path, lowest - cost);
      }
      if (cost < lowest) {
        lowest = cost;
        best = Optional.of(new Found(path, cost));
      }
    }
    return best;
  }

  /** The part of a way between two borders, in even steps. */
  public static Optional<Polyline> clip(Polyline way, Outline from, Outline to) {
    Track track = new Track();
    track.follow(way);
    Outline start = from.grown(START_GAP);
    Outline end = to.grown(END_GAP);
    Ends ends = new Ends(List.of(), start, end, from.equals(to));
    int out = ends.out(track);
    return span(way, track, ends, out, ends.in(track, out)).map(span -> span.path(track));
  }

  private static Optional<Span> span(Way way, Track track, Ends ends, int out, int in) {
    double leaves = border(track, ends.start(), out, Math.min(out + 1, track.size() - 1));
    double enters = border(track, ends.end(), in, Math.max(0, in - 1));
    return enters - leaves < SHORTEST
        ? Optional.empty()
        : Optional.of(new Span(way, leaves, enters, out, in));
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
