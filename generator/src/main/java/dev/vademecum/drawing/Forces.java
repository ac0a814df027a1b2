package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Nodes that push towards a goal and nodes that hold back.
 *
 * @param x names the two sides by its ends: low is for, high is against
 */
public record Forces(Parts parts, Optional<Goal> goal, Optional<Axis> x) implements Drawing {
  private static final int FORCES = 6;

  /**
   * What the forces are about.
   *
   * @param atEnd whether it stands beyond the line that forces push, else on it
   */
  public record Goal(Located<String> label, Optional<Located<String>> sub, boolean atEnd) {}

  @Override
  public Archetype archetype() {
    return Archetype.FORCES;
  }

  /** The forces of one side, as read. */
  public List<Node> of(Placement.Side side) {
    return nodesAsRead().stream().filter(node -> force(node).side() == side).toList();
  }

  public static Placement.OfForce force(Node node) {
    return (Placement.OfForce) node.place();
  }

  /** The largest weight; 0 where there is none. */
  public double heaviest() {
    return nodes().stream().mapToDouble(node -> force(node).weight().orElse(0)).max().orElse(0);
  }

  @Override
  public List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    goal.ifPresent(
        g -> statements.add(Statement.of("goal", Words.plain(g.label()) + explained(g))));
    sides(Placement.Side.FOR, "for", x.flatMap(Axis::low), statements);
    sides(Placement.Side.AGAINST, "against", x.flatMap(Axis::high), statements);
    return statements;
  }

  private static String explained(Goal goal) {
    return goal.sub().map(sub -> " (" + Words.plain(sub) + ")").orElse("");
  }

  private void sides(
      Placement.Side side,
      String kind,
      Optional<Located<String>> name,
      List<Statement> statements) {
    String forces = of(side).stream().map(Forces::weighed).collect(Collectors.joining(", "));
    if (!forces.isEmpty()) {
      statements.add(
          name.map(own -> Statement.of("side", own.value(), forces))
              .orElseGet(() -> Statement.of(kind, forces)));
    }
  }

  private static String weighed(Node node) {
    String label = Words.plain(node.label());
    return force(node).weight().isPresent()
        ? label + " (" + Reading.plain(force(node).weight().getAsDouble()) + ")"
        : label;
  }

  @Override
  public Forces renamed(UnaryOperator<Located<String>> names) {
    return new Forces(parts.renamed(names), goal, x);
  }

  /** With as many open forces on each side as lines are wanted, or with some open ones. */
  @Override
  public Forces emptied(Worksheet sheet) {
    Emptied emptied = new Emptied(parts, sheet);
    if (sheet.all().isEmpty() || nodes().isEmpty()) {
      return new Forces(emptied.bare(1), goal, x);
    }
    int number = sheet.lines().orElse(FORCES);
    List<Node> forces = new ArrayList<>();
    for (Placement.Side side : Placement.Side.values()) {
      IntStream.range(0, number).forEach(i -> forces.add(open(side, i)));
    }
    return new Forces(emptied.with(forces), goal, x);
  }

  private Node open(Placement.Side side, int index) {
    Node pattern = Emptied.bare(nodes().get(0), 1);
    String id = side.name().toLowerCase(Locale.ROOT) + "-" + index;
    return new Node(
        new Located<>(id, pattern.span()),
        pattern.label(),
        Optional.empty(),
        pattern.language(),
        NodeKind.PLAIN,
        new Placement.OfForce(side, OptionalDouble.empty(), pattern.span()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Map.of(),
        pattern.span());
  }
}
