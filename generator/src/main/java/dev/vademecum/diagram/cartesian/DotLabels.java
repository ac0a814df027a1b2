package dev.vademecum.diagram.cartesian;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.Form;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.Outline;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Point;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.TextBlock;
import dev.vademecum.diagram.layout.Trace;
import dev.vademecum.drawing.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds room for the words of dots, beside them or at the end of a thin line. A dot whose words
 * find no room goes first in another try.
 */
final class DotLabels {
  static final double DOT = 12;

  /** How often a crowd is tried in another order; less often the larger it is. */
  private static final int MOST_TRIES = 24;

  private static final int MOST_WORK = 480;
  private static final int ANGLE = 30;
  private static final List<Double> WIDTHS = List.of(104.0, 84.0, 150.0);
  private static final List<Double> NEAR = List.of(4.0, 9.0, 16.0);
  private static final List<Double> FAR = List.of(26.0, 40.0, 58.0, 80.0, 104.0);
  private static final double ROOM = 3;
  private static final double WIDEST = 210;

  private final Kit kit;
  private final Box within;
  private final List<Polyline> lines;
  private final List<Box> taken;
  private final Function<Node, Point> places;
  private final List<Node> nodes;
  private final List<Box> dots;

  /** The words of each node, broken to each of the widths. */
  private final Map<String, List<CellWords.Words>> words;

  /**
   * Labels of dots.
   *
   * @param within what they may not leave
   * @param lines that they may not touch
   * @param taken what else they may not cover
   */
  DotLabels(
      Kit kit,
      Box within,
      List<Polyline> lines,
      List<Box> taken,
      List<Node> nodes,
      Function<Node, Point> places) {
    this.kit = kit;
    this.within = within;
    this.lines = List.copyOf(lines);
    this.taken = List.copyOf(taken);
    this.nodes = List.copyOf(nodes);
    this.places = places;
    this.dots = nodes.stream().map(node -> Box.around(places.apply(node), DOT, DOT)).toList();
    this.words =
        nodes.stream()
            .collect(
                Collectors.toMap(
                    node -> node.id().value(),
                    node -> WIDTHS.stream().map(width -> words(kit, node, width)).toList()));
  }

  /** A dot with its words, and the thin line between them where they are apart. */
  record Labelled(PlacedNode node, Optional<Polyline> leader) {
    List<Backdrop> shapes() {
      return leader.stream()
          .<Backdrop>map(line -> new Backdrop.Form("leader", Trace.line(line.points())))
          .toList();
    }
  }

  /** The dots in their own order; words without room are reported. */
  List<Labelled> place() {
    List<Node> order = new ArrayList<>(nodes);
    Map<String, Labelled> best = Map.of();
    Map<String, Choices> choices =
        nodes.stream().collect(Collectors.toMap(n -> n.id().value(), Choices::new));
    int tries = Math.min(MOST_TRIES, Math.max(2, MOST_WORK / Math.max(1, nodes.size())));
    for (int i = 0; i < tries; i++) {
      Map<String, Labelled> placed = new LinkedHashMap<>();
      Optional<Node> failed = tryAll(order, choices, placed);
      if (placed.size() > best.size()) {
        best = placed;
      }
      if (failed.isEmpty() || order.get(0).equals(failed.get())) {
        break;
      }
      order.remove(failed.get());
      order.add(0, failed.get());
    }
    Map<String, Labelled> found = best;
    return nodes.stream().map(node -> orReported(node, found)).toList();
  }

  private Labelled orReported(Node node, Map<String, Labelled> placed) {
    Labelled found = placed.get(node.id().value());
    if (found != null) {
      return found;
    }
    kit.findings()
        .report(
            Code.MODEL_OVERLAP,
            node.place().span(),
            Message.of("model-overlap.dot", node.id().value()),
            Message.of("model-overlap.dot.hint"));
    return candidate(node, broken(node).get(0), NEAR.get(0), 0, false);
  }

  /** Places what can be placed; the first dot whose words have no room. */
  private static Optional<Node> tryAll(
      List<Node> order, Map<String, Choices> choices, Map<String, Labelled> placed) {
    Optional<Node> failed = Optional.empty();
    for (Node node : order) {
      Optional<Labelled> label =
          Optional.ofNullable(choices.get(node.id().value()))
              .flatMap(all -> all.first(placed.values()));
      label.ifPresent(found -> placed.put(node.id().value(), found));
      if (label.isEmpty() && failed.isEmpty()) {
        failed = Optional.of(node);
      }
    }
    return failed;
  }

  /**
   * Where the words of a dot may stand as far as other words allow it, the best first. Most dots
   * take one of the first, so that each is looked at only when it is asked for.
   */
  private final class Choices {
    private final Iterator<Labelled> unseen;
    private final List<Labelled> seen = new ArrayList<>();

    Choices(Node node) {
      this.unseen =
          Stream.concat(
                  NEAR.stream().flatMap(gap -> all(node, gap, false)),
                  FAR.stream().flatMap(gap -> all(node, gap, true)))
              .filter(DotLabels.this::isFree)
              .iterator();
    }

    private Stream<Labelled> all(Node node, double gap, boolean led) {
      return broken(node).stream().flatMap(words -> around(node, words, gap, led));
    }

    /** The best one out of the way of others. */
    Optional<Labelled> first(Collection<Labelled> others) {
      for (int i = 0; i < seen.size() || unseen.hasNext(); i++) {
        if (i == seen.size()) {
          seen.add(unseen.next());
        }
        Labelled one = seen.get(i);
        if (others.stream().noneMatch(other -> isInWay(one, other))) {
          return Optional.of(one);
        }
      }
      return Optional.empty();
    }
  }

  private List<CellWords.Words> broken(Node node) {
    return words.getOrDefault(node.id().value(), List.of());
  }

  private Stream<Labelled> around(Node node, CellWords.Words set, double gap, boolean led) {
    return angles().map(angle -> candidate(node, set, gap, angle, led));
  }

  /** Above and below first, where labels are easiest to read. */
  private static Stream<Integer> angles() {
    return Stream.of(0, 180, 90, 270)
        .flatMap(main -> Stream.of(main, main + ANGLE, main - ANGLE))
        .map(angle -> (angle + 360) % 360);
  }

  private Labelled candidate(
      Node node, CellWords.Words set, double gap, double angle, boolean led) {
    Point dot = places.apply(node);
    Point way = Point.polar(1, angle);
    double far = DOT / 2 + gap;
    Point centre =
        dot.plus(new Point(way.x() * (far + set.width() / 2), way.y() * (far + set.height() / 2)));
    Outline outline = new Outline(Form.DOT, Box.around(dot, DOT, DOT));
    PlacedNode placed = set.node(node, outline, centre);
    return new Labelled(placed, led ? Optional.of(leader(dot, wordsOf(placed))) : Optional.empty());
  }

  private static Polyline leader(Point dot, Box words) {
    double x = Math.min(Math.max(dot.x(), words.left()), words.right());
    double y = Math.min(Math.max(dot.y(), words.top()), words.bottom());
    Point end = new Point(x, y);
    Point way = end.minus(dot).unit();
    return Polyline.of(dot.plus(way.times(DOT / 2 + 1)), end.minus(way.times(2)));
  }

  private static CellWords.Words words(Kit kit, Node node, double width) {
    return new CellWords.Words(
        TextBlock.within(
            node.label().value(), kit.measures().type().label(), width, WIDEST, kit.wrapping()),
        node.sub().map(sub -> kit.text(sub.value(), kit.measures().type().note(), width)));
  }

  private static Box wordsOf(PlacedNode node) {
    Box label = node.label().box();
    return node.sub().map(sub -> sub.box().with(label)).orElse(label);
  }

  private boolean isFree(Labelled one) {
    Box words = wordsOf(one.node());
    Box room = words.grown(ROOM);
    return words.width() <= WIDEST
        && within.with(words).equals(within)
        && taken.stream().noneMatch(room::overlaps)
        && dots.stream().noneMatch(room::overlaps)
        && lines.stream().noneMatch(line -> line.touches(room))
        && one.leader().stream().noneMatch(this::isBlocked);
  }

  private static boolean isInWay(Labelled one, Labelled other) {
    Box room = wordsOf(one.node()).grown(ROOM);
    Box words = wordsOf(other.node());
    return words.overlaps(room)
        || other.leader().filter(line -> line.touches(room)).isPresent()
        || one.leader().filter(line -> line.touches(words)).isPresent()
        || one.leader().flatMap(a -> other.leader().filter(b -> a.crossings(b) > 0)).isPresent();
  }

  private boolean isBlocked(Polyline leader) {
    return taken.stream().anyMatch(leader::touches) || dots.stream().anyMatch(leader::touches);
  }
}
