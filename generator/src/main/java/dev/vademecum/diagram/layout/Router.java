package dev.vademecum.diagram.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Chooses the best of several ways for an edge: short, calm, around nodes, across few other edges
 * and along none.
 */
public final class Router {
  private static final double DETOUR = 2.2;
  private static final double SHORT_DETOUR = 160;
  private static final double STEP = 6;

  /** How far around the nodes edges are told apart by where they are. */
  private static final double PLANE = 120;

  private final Box plane;
  private final Obstacles obstacles;
  private final ToDoubleFunction<Polyline> taste;
  private long looked;

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

  /** How many ways had their points made: the work that many ways to choose from cost. */
  public long looked() {
    return looked;
  }

  /** Edges among these nodes, of which there are none yet. */
  Traffic traffic() {
    return new Traffic(plane);
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
    Search search = new Search(obstacles, taste, others, Ends.of(from, to));
    Optional<Search.Found> best =
        search
            .best(ways, longest, true)
            .or(() -> search.best(ways, longest, false))
            .or(() -> search.best(ways, Double.MAX_VALUE, false));
    looked += search.looked();
    return best.map(Search.Found::path)
        .orElseGet(() -> Polyline.of(from.outline().centre(), to.outline().centre()));
  }

  /** Whether a line stays clear of all nodes but some. */
  public boolean isClear(Polyline path, List<PlacedNode> except) {
    Track track = new Track();
    track.follow(path);
    return obstacles.hits(track, obstacles.numbers(except), 0) == 0;
  }

  /** Whether a way misses all nodes but some, however closely. */
  public boolean misses(Way way, List<PlacedNode> except) {
    Track track = new Track();
    Track steps = new Track();
    track.follow(way);
    track.partInto(steps, 0, track.length(), STEP);
    return obstacles.sureHits(steps, 0, steps.size(), obstacles.numbers(except)) == 0;
  }

  /** The part of a way between two borders, in even steps. */
  public static Optional<Polyline> clip(Polyline way, Outline from, Outline to) {
    Track track = new Track();
    track.follow(way);
    Ends ends = Ends.of(from, to);
    int out = ends.out(track);
    return ends.span(track, out, ends.in(track, out))
        .map(
            span -> {
              Track part = new Track();
              span.into(part, track);
              return part.line();
            });
  }
}
