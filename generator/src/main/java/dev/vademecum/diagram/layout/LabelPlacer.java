package dev.vademecum.diagram.layout;

import dev.vademecum.diagram.text.Wrapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds room for labels beside their edges: on no line, no node and no other label. */
public final class LabelPlacer {
  private static final List<Double> WIDTHS = List.of(92.0, 120.0, 150.0, 190.0);
  private static final List<Double> GAPS = List.of(6.0, 10.0, 15.0);
  private static final double ROOM = 4;
  private static final double STEP = 0.04;
  private static final double OFF_MIDDLE = 60;
  private static final double PER_GAP = 3;
  private static final double PER_LINE = 5;

  /** What an arrowhead takes at the end of a line. */
  private static final double HEAD_ROOM = 10;

  private final Wrapping wrapping;
  private final Measures measures;
  private final Predicate<Box> free;
  private final int taken;

  /**
   * A placer.
   *
   * @param free whether nothing but edges and their labels is in the way of a box
   */
  public LabelPlacer(Wrapping wrapping, Measures measures, Predicate<Box> free) {
    this(wrapping, measures, free, 0);
  }

  /**
   * A placer that goes on counting.
   *
   * @param taken the last number that stands elsewhere in the figure
   */
  public LabelPlacer(Wrapping wrapping, Measures measures, Predicate<Box> free, int taken) {
    this.wrapping = wrapping;
    this.measures = measures;
    this.free = free;
    this.taken = taken;
  }

  /** A place for words, which stand around the origin until they are held against what is there. */
  private record Candidate(TextBlock words, Spot spot, double gap, int side, double cost) {
    TextBlock block() {
      Point normal = spot.normal().times(side);
      Box box = words.box();
      double reach =
          Math.abs(normal.x()) * box.width() / 2 + Math.abs(normal.y()) * box.height() / 2;
      return words.at(spot.at().plus(normal.times(reach + gap)));
    }
  }

  /** Where words may stand beside a line. */
  private record Spot(Point at, Point normal, double part) {}

  /**
   * The edges with their labels; a label without room gets a number instead, the same one wherever
   * the label is the same.
   */
  public List<RoutedEdge> place(List<RoutedEdge> edges) {
    List<RoutedEdge> placed = new ArrayList<>(edges);
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < placed.size(); i++) {
      RoutedEdge edge = placed.get(i);
      if (edge.edge().label().isPresent()) {
        Optional<TextBlock> label = label(edge, placed);
        placed.set(
            i,
            label
                .map(edge::labelled)
                .orElseGet(() -> numbered(edge, number(edge, numbers), placed)));
      }
    }
    return placed;
  }

  private int number(RoutedEdge edge, Map<String, Integer> numbers) {
    String label = Wrapping.oneLine(edge.edge().label().orElseThrow().value());
    return numbers.computeIfAbsent(label, next -> taken + numbers.size() + 1);
  }

  private Optional<TextBlock> label(RoutedEdge edge, List<RoutedEdge> all) {
    return candidates(edge).stream()
        .sorted(Comparator.comparingDouble(Candidate::cost))
        .map(Candidate::block)
        .filter(block -> isFree(block.box(), all))
        .findFirst();
  }

  private List<Candidate> candidates(RoutedEdge edge) {
    if (!measures.labelsOnEdges()) {
      return List.of();
    }
    Polyline line = edge.path();
    List<Spot> spots = spots(line);
    List<Candidate> candidates = new ArrayList<>();
    String text = edge.edge().label().orElseThrow().value();
    for (TextBlock block : blocks(text)) {
      for (Spot spot : spots) {
        for (double gap : GAPS) {
          candidates.add(beside(block, spot, gap, 1));
          candidates.add(beside(block, spot, gap, -1));
        }
      }
    }
    return candidates;
  }

  /** Words broken to several widths, each in its own way: most labels have one. */
  private List<TextBlock> blocks(String text) {
    return WIDTHS.stream()
        .map(width -> TextBlock.of(text, measures.type().note(), width, wrapping))
        .distinct()
        .toList();
  }

  private static List<Spot> spots(Polyline line) {
    List<Spot> spots = new ArrayList<>();
    for (double part = 0.1; part < 0.91; part += STEP) {
      double distance = line.length() * part;
      spots.add(new Spot(line.at(distance), line.direction(distance).normal(), part));
    }
    return spots;
  }

  private static Candidate beside(TextBlock block, Spot spot, double gap, int side) {
    double cost =
        OFF_MIDDLE * Math.abs(spot.part() - 0.5) + PER_GAP * gap + PER_LINE * block.lines().size();
    return new Candidate(block, spot, gap, side, cost);
  }

  private boolean isFree(Box box, List<RoutedEdge> all) {
    Box room = box.grown(ROOM);
    return free.test(room)
        && all.stream()
            .allMatch(
                edge ->
                    !edge.path().touches(room)
                        && edge.label().stream().noneMatch(l -> l.box().overlaps(room))
                        && edge.number().stream().noneMatch(n -> n.box().overlaps(room)));
  }

  private RoutedEdge numbered(RoutedEdge edge, int number, List<RoutedEdge> all) {
    Polyline line = edge.path();
    Comparator<RoutedEdge.NumberMark> order =
        Comparator.comparingDouble(mark -> badness(mark, edge, all));
    List<RoutedEdge.NumberMark> marks = new ArrayList<>();
    for (double part = 0.2; part < 0.81; part += STEP) {
      marks.add(
          new RoutedEdge.NumberMark(
              number, line.at(line.length() * part), measures.numberRadius()));
    }
    return edge.numbered(marks.stream().min(order).orElseThrow());
  }

  private double badness(RoutedEdge.NumberMark mark, RoutedEdge own, List<RoutedEdge> all) {
    long lines =
        all.stream()
            .filter(edge -> !edge.edge().equals(own.edge()) && edge.path().touches(mark.box()))
            .count();
    long labels =
        all.stream()
            .filter(edge -> edge.label().stream().anyMatch(l -> l.box().overlaps(mark.box())))
            .count();
    long numbers =
        all.stream()
            .filter(edge -> edge.number().stream().anyMatch(n -> n.box().overlaps(mark.box())))
            .count();
    Polyline line = own.path();
    double middle = mark.at().distance(line.at(line.length() / 2)) / line.length();
    boolean onHead =
        Math.min(mark.at().distance(line.first()), mark.at().distance(line.last()))
            < mark.radius() + HEAD_ROOM;
    return (onHead ? 20 : 0)
        + (free.test(mark.box()) ? 0 : 10)
        + 3 * lines
        + 5 * labels
        + 8 * numbers
        + middle;
  }
}
