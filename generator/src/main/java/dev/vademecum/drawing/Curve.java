package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Nodes and lines in a plane.
 *
 * @param joined whether a line leads through the nodes, in the order of the file
 * @param smooth whether lines are curves, else straight from point to point
 * @param stretches parts of the x axis with a name
 */
public record Curve(
    Parts parts,
    Optional<Axis> x,
    Optional<Axis> y,
    boolean joined,
    boolean smooth,
    List<Line> lines,
    List<Stretch> stretches)
    implements Drawing {
  public Curve {
    lines = List.copyOf(lines);
    stretches = List.copyOf(stretches);
  }

  /** A place in the plane, in percent from the left and from below. */
  public record Spot(double x, double y) {}

  /**
   * A line with a name.
   *
   * @param spots at least two
   */
  public record Line(Located<String> id, Located<String> label, List<Spot> spots, boolean dashed) {
    public Line {
      spots = List.copyOf(spots);
    }
  }

  /**
   * A part of the x axis.
   *
   * @param from in percent, less than {@code to}
   */
  public record Stretch(
      Located<String> id, Located<String> label, double from, double to, Span span) {
    Stretch renamed(UnaryOperator<Located<String>> names) {
      return new Stretch(id, names.apply(label), from, to, span);
    }
  }

  @Override
  public Archetype archetype() {
    return Archetype.CURVE;
  }

  @Override
  public List<Region> regions() {
    return stretches.stream()
        .map(part -> new Region(part.id().value(), Words.plain(part.label()), ""))
        .toList();
  }

  /** The narrowest stretch that the node stands in. */
  @Override
  public String region(Node node) {
    if (!(node.place() instanceof Placement.InPlane place)) {
      return "";
    }
    return stretches.stream()
        .filter(part -> part.from() <= place.x() && place.x() < part.to())
        .min((one, other) -> Double.compare(one.to() - one.from(), other.to() - other.from()))
        .map(part -> Words.plain(part.label()))
        .orElse("");
  }

  @Override
  public List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    x.flatMap(Axis::statement).ifPresent(statements::add);
    y.flatMap(Axis::statement).ifPresent(statements::add);
    lines.forEach(line -> statements.add(Statement.of("series", line.label().value())));
    return statements;
  }

  @Override
  public Curve renamed(UnaryOperator<Located<String>> names) {
    return new Curve(
        parts.renamed(names),
        x,
        y,
        joined,
        smooth,
        lines,
        stretches.stream().map(stretch -> stretch.renamed(names)).toList());
  }

  /** Without lines, and without points unless only some of them are open. */
  @Override
  public Curve emptied(Worksheet sheet) {
    Emptied emptied = new Emptied(parts, sheet);
    boolean some = sheet.all().isEmpty();
    Parts left = some ? emptied.bare(1) : emptied.with(List.of());
    return new Curve(left, x, y, some && joined, smooth, some ? lines : List.of(), stretches);
  }
}
