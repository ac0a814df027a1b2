package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Nodes that push towards a goal and nodes that hold back.
 *
 * @param x names the two sides by its ends: low is for, high is against
 */
public record Forces(Parts parts, Optional<Goal> goal, Optional<Axis> x) implements Drawing {
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
    sides(Placement.Side.FOR, "for", statements);
    sides(Placement.Side.AGAINST, "against", statements);
    return statements;
  }

  private static String explained(Goal goal) {
    return goal.sub().map(sub -> " (" + Words.plain(sub) + ")").orElse("");
  }

  private void sides(Placement.Side side, String kind, List<Statement> statements) {
    List<String> forces = of(side).stream().map(Forces::weighed).toList();
    if (!forces.isEmpty()) {
      statements.add(Statement.of(kind, String.join(", ", forces)));
    }
  }

  private static String weighed(Node node) {
    String label = Words.plain(node.label());
    return force(node).weight().isPresent()
        ? label + " (" + Reading.plain(force(node).weight().getAsDouble()) + ")"
        : label;
  }
}
