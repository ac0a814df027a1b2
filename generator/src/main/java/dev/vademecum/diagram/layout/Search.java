package dev.vademecum.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The search for the best of many ways of one edge. What a way costs at least is known long before
 * what it costs, so the one that promises most is always looked at next, no closer than is needed:
 * of the hundreds of ways around a centre, points are made of few, and few are walked in steps.
 */
final class Search {
  private static final double TURNING = 24;

  /** A little less than all, for what is lost in sums of doubles. */
  private static final double SURELY = 0.99;

  /** What it costs to run over a node. */
  private static final double NODE_HIT = 4000;

  private final Obstacles obstacles;
  private final ToDoubleFunction<Polyline> taste;
  private final Traffic others;
  private final Ends ends;
  private final int[] own;
  private final Track track = new Track();
  private final Track part = new Track();
  private @Nullable Found best;
  private double lowest = Double.MAX_VALUE;
  private int looked;

  /**
   * A search among nodes.
   *
   * @param taste what else speaks against a way, as a length that it would be worth
   * @param others the edges that have their way already
   */
  Search(Obstacles obstacles, ToDoubleFunction<Polyline> taste, Traffic others, Ends ends) {
    this.obstacles = obstacles;
    this.taste = taste;
    this.others = others;
    this.ends = ends;
    this.own = obstacles.numbers(ends.nodes());
  }

  /**
   * A way to look at.
   *
   * @param number of the way
   * @param surely what it costs at least, as far as it was looked at
   * @param between its part between both nodes, once its points were made
   */
  private record Choice(int number, Way way, double surely, @Nullable Between between)
      implements Comparable<Choice> {
    /** What promises most comes first; which of two that promise the same does not matter. */
    @Override
    public int compareTo(Choice other) {
      return Double.compare(surely, other.surely);
    }
  }

  /**
   * The points of a way between two nodes.
   *
   * @param out the last one before them
   * @param in the first one after them
   * @param hits what the other nodes that they hit for sure cost at least
   * @param turning what their turns cost at least
   */
  private record Between(int out, int in, double hits, double turning) {}

  /**
   * The best way so far.
   *
   * @param cost of it, not less than was known before, so that what is lost in sums of doubles does
   *     not choose between two ways that mirror each other
   * @param least what it costs by its length and the nodes on it alone
   */
  record Found(Polyline path, double cost, double least, int number) {
    /** Of ways that cost the same the shortest is best, then the one that was named first. */
    private static final Comparator<Found> ORDER =
        Comparator.comparingDouble(Found::cost)
            .thenComparingDouble(Found::least)
            .thenComparingInt(Found::number);
  }

  /**
   * The best way of all that are no longer than a limit.
   *
   * @param clear whether those are left out that hit a node: most do, which is soon seen, and none
   *     of them is better than any way that costs less than a node
   */
  Optional<Found> best(List<? extends Way> ways, double longest, boolean clear) {
    List<Choice> choices = new ArrayList<>(ways.size());
    for (int i = 0; i < ways.size(); i++) {
      double least = SURELY * ways.get(i).least();
      if (least < longest) {
        choices.add(new Choice(i, ways.get(i), least, null));
      }
    }
    PriorityQueue<Choice> queue = new PriorityQueue<>(choices);
    best = null;
    lowest = clear ? NODE_HIT : Double.MAX_VALUE;
    while (!queue.isEmpty() && queue.element().surely() <= lowest) {
      Choice choice = queue.remove();
      Between between = choice.between();
      if (between == null) {
        look(choice, longest, clear).ifPresent(queue::add);
      } else {
        walk(choice, between);
      }
    }
    return Optional.ofNullable(best);
  }

  /** How many ways had their points made so far. */
  int looked() {
    return looked;
  }

  /** Makes the points of a way, to know about how long it is and how it turns. */
  private Optional<Choice> look(Choice choice, double longest, boolean clear) {
    looked++;
    track.place(choice.way());
    int out = ends.out(track);
    int in = ends.in(track, out);
    if (clear && obstacles.isHit(track, out + 1, in, own)) {
      return Optional.empty();
    }
    track.measure();
    if (track.length() >= longest) {
      return Optional.empty();
    }
    int hits = clear ? 0 : obstacles.sureHits(track, out + 1, in, own);
    double turning = track.turning(out + 1, in, Span.LONGEST_STEP);
    Between between = new Between(out, in, NODE_HIT * hits, SURELY * TURNING * turning);
    double length = Math.max(choice.surely(), SURELY * ends.least(track, out, in));
    double surely = length + between.hits() + between.turning();
    return Optional.of(new Choice(choice.number(), choice.way(), surely, between));
  }

  /** Finds what a way costs in full. Where none is clear of nodes, other edges do not matter. */
  private void walk(Choice choice, Between between) {
    track.follow(choice.way());
    Span span = ends.span(track, between.out(), between.in()).orElse(null);
    if (span == null || span.length() + between.hits() + between.turning() > lowest) {
      return;
    }
    double least = span.length() + between.hits();
    span.into(part, track);
    int hits = obstacles.hits(part, own, (lowest - part.length()) / NODE_HIT);
    double cost = part.length() + NODE_HIT * hits;
    cost += cost <= lowest ? TURNING * part.turning() : 0;
    cost = Math.max(cost, least + between.turning());
    if (cost > lowest) {
      return;
    }
    Polyline path = part.line();
    cost += taste.applyAsDouble(path);
    if (hits == 0 && cost <= lowest) {
      cost += others.cost(path, lowest - cost);
    }
    Found found = new Found(path, cost, least, choice.number());
    if (best == null || Found.ORDER.compare(found, best) < 0) {
      best = found;
      lowest = cost;
    }
  }
}
