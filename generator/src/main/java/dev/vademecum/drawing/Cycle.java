package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Steps that lead round and back to the first, in the order of the file.
 *
 * @param polygon whether they stand at the corners of a polygon, else along a circle
 * @param between what stands between two steps
 * @param x what left and right mean
 * @param y what below and above mean
 */
public record Cycle(
    Parts parts,
    Dial dial,
    boolean polygon,
    List<Between> between,
    Optional<Axis> x,
    Optional<Axis> y)
    implements Drawing {
  public Cycle {
    between = List.copyOf(between);
  }

  /**
   * What stands between a step and the next.
   *
   * @param from id of the step that comes first
   * @param to id of the step that follows it
   */
  public record Between(Located<String> from, Located<String> to, Located<String> label) {}

  @Override
  public Archetype archetype() {
    return Archetype.CYCLE;
  }

  /** The steps, without what stands outside. */
  public List<Node> steps() {
    return nodes().stream().filter(node -> node.place() instanceof Placement.Listed).toList();
  }

  public List<Node> outside() {
    return nodes().stream().filter(node -> node.place() instanceof Placement.Near).toList();
  }

  @Override
  public List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    for (Between part : between) {
      statements.add(
          Statement.of("between", name(part.from()), name(part.to()), part.label().value()));
    }
    x.flatMap(Axis::statement).ifPresent(statements::add);
    y.flatMap(Axis::statement).ifPresent(statements::add);
    return statements;
  }

  private String name(Located<String> id) {
    return node(id.value()).map(node -> node.label().value()).orElse(id.value());
  }

  @Override
  public Cycle renamed(UnaryOperator<Located<String>> names) {
    return new Cycle(parts.renamed(names), dial, polygon, between, x, y);
  }

  @Override
  public Cycle emptied(Worksheet sheet) {
    return new Cycle(new Emptied(parts, sheet).named(), dial, polygon, between, x, y);
  }
}
