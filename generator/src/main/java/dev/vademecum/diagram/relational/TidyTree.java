package dev.vademecum.diagram.relational;

import dev.vademecum.drawing.Family;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Gives the nodes of families their places across generations, as close as they can be: parents
 * over the middle of their children, subtrees of the same shape drawn alike (after Reingold and
 * Tilford). Both partners may have parents: those of the second stand beside those of the first.
 */
final class TidyTree {
  private final Map<String, Family> families = new LinkedHashMap<>();
  private final Map<String, Family> origins = new HashMap<>();
  private final ToDoubleFunction<String> breadth;
  private final double gap;
  private final double coupleGap;
  private final Set<Family> placed = new HashSet<>();

  /**
   * A tree of families, of which none descends from itself.
   *
   * @param breadth the size of a node across generations
   * @param gap between neighbours
   * @param coupleGap between partners
   */
  TidyTree(List<Family> families, ToDoubleFunction<String> breadth, double gap, double coupleGap) {
    this.breadth = breadth;
    this.gap = gap;
    this.coupleGap = coupleGap;
    for (Family family : families) {
      family.members().forEach(member -> this.families.put(member, family));
      family.broods().stream()
          .flatMap(brood -> brood.children().stream())
          .forEach(child -> origins.putIfAbsent(child, family));
    }
  }

  /** Where the middle of a node is: across generations, and in which, counted from 0. */
  record Place(double across, int generation) {}

  /** The place of every node. */
  Map<String, Place> places() {
    Block all = new Block();
    for (Family family : List.copyOf(families.values())) {
      if (!placed.contains(family) && family.members().stream().noneMatch(origins::containsKey)) {
        Block tree = down(family, 0);
        withOtherOrigins(tree);
        all.add(tree, gap);
      }
    }
    return all.normal();
  }

  /** The parents of partners who married into a tree, beside it. */
  private void withOtherOrigins(Block tree) {
    Deque<String> open = new ArrayDeque<>(tree.places.keySet());
    while (!open.isEmpty()) {
      String member = open.removeFirst();
      Family origin = origins.get(member);
      if (origin != null && !placed.contains(origin)) {
        up(origin, member, tree);
        open.addAll(origin.members());
      }
    }
  }

  private void up(Family origin, String known, Block tree) {
    placed.add(origin);
    int generation = tree.place(known).generation() - 1;
    for (String child : children(origin)) {
      if (!placed.contains(family(child))) {
        tree.add(down(family(child), generation + 1), gap);
      }
    }
    Block parents = row(origin, generation);
    double desired = middle(origin, tree) - anchor(origin, parents);
    tree.add(parents, gap, desired);
  }

  private Block down(Family family, int generation) {
    placed.add(family);
    Block block = new Block();
    for (String child : children(family)) {
      if (!placed.contains(family(child))) {
        block.add(down(family(child), generation + 1), gap);
      }
    }
    Block parents = row(family, generation);
    double shift = block.places.isEmpty() ? 0 : middle(family, block) - anchor(family, parents);
    block.add(parents, gap, shift);
    return block;
  }

  /** Those whose partner has parents elsewhere come last, beside those. */
  private List<String> children(Family family) {
    List<String> inner = new ArrayList<>();
    List<String> outer = new ArrayList<>();
    for (Family.Brood brood : family.broods()) {
      for (String child : brood.children()) {
        (marriesOut(child, family) ? outer : inner).add(child);
      }
    }
    inner.addAll(outer);
    return inner;
  }

  private boolean marriesOut(String child, Family family) {
    return family(child).members().stream()
        .anyMatch(member -> origins.containsKey(member) && !family.equals(origins.get(member)));
  }

  private Family family(String member) {
    Family family = families.get(member);
    if (family == null) {
      throw new IllegalArgumentException("no family of " + member);
    }
    return family;
  }

  private Block row(Family family, int generation) {
    Block block = new Block();
    double left = 0;
    for (String member : family.members()) {
      double size = breadth.applyAsDouble(member);
      block.put(member, new Place(left + size / 2, generation), size);
      left += size + coupleGap;
    }
    return block;
  }

  /** The middle of all children, brood by brood. */
  private double middle(Family family, Block block) {
    return family.broods().stream()
        .mapToDouble(brood -> (extreme(brood, block, true) + extreme(brood, block, false)) / 2)
        .average()
        .orElse(0);
  }

  private static double extreme(Family.Brood brood, Block block, boolean first) {
    return brood.children().stream()
        .filter(block.places::containsKey)
        .mapToDouble(child -> block.place(child).across())
        .reduce((a, b) -> first ? Math.min(a, b) : Math.max(a, b))
        .orElse(0);
  }

  /** Where lines to children leave, on the average. */
  private double anchor(Family family, Block row) {
    return family.broods().stream()
        .mapToDouble(brood -> between(brood.parents(), row))
        .average()
        .orElse(0);
  }

  /** The middle of one parent, or of the gap between two, which may be of different sizes. */
  private double between(List<String> parents, Block row) {
    String first = parents.get(0);
    String last = parents.get(parents.size() - 1);
    double across = (row.place(first).across() + row.place(last).across()) / 2;
    double wider = breadth.applyAsDouble(first) - breadth.applyAsDouble(last);
    return across + Math.signum(row.place(last).across() - row.place(first).across()) * wider / 4;
  }

  /** Places with what they cover in each generation. */
  private static final class Block {
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<Integer, double[]> reach = new HashMap<>();

    void put(String id, Place place, double size) {
      places.put(id, place);
      cover(place.generation(), place.across() - size / 2, place.across() + size / 2);
    }

    private void cover(int generation, double from, double to) {
      double[] covered = reach.computeIfAbsent(generation, g -> new double[] {from, to});
      covered[0] = Math.min(covered[0], from);
      covered[1] = Math.max(covered[1], to);
    }

    Place place(String id) {
      Place place = places.get(id);
      if (place == null) {
        throw new IllegalArgumentException("no place of " + id);
      }
      return place;
    }

    /** Adds another block as close to the right of this one as can be. */
    void add(Block other, double gap) {
      move(other, reach.isEmpty() ? 0 : clearance(other, gap));
    }

    /** Adds another block, moved as asked, or farther to the right where that is not free. */
    void add(Block other, double gap, double by) {
      boolean beside = other.reach.keySet().stream().anyMatch(reach::containsKey);
      move(other, beside ? Math.max(by, clearance(other, gap)) : by);
    }

    private double clearance(Block other, double gap) {
      double most = Double.NEGATIVE_INFINITY;
      for (var entry : other.reach.entrySet()) {
        double[] here = reach.get(entry.getKey());
        if (here != null) {
          most = Math.max(most, here[1] + gap - entry.getValue()[0]);
        }
      }
      return most == Double.NEGATIVE_INFINITY ? 0 : most;
    }

    private void move(Block other, double by) {
      other.places.forEach(
          (id, place) -> places.put(id, new Place(place.across() + by, place.generation())));
      other.reach.forEach((generation, r) -> cover(generation, r[0] + by, r[1] + by));
    }

    Map<String, Place> normal() {
      int first = places.values().stream().mapToInt(Place::generation).min().orElse(0);
      Map<String, Place> normal = new LinkedHashMap<>();
      places.forEach(
          (id, place) -> normal.put(id, new Place(place.across(), place.generation() - first)));
      return normal;
    }
  }
}
