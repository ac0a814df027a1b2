package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Nodes that each are a scale, one below the other, perhaps with profiles over them.
 *
 * @param scales one per node, in the order of the file
 * @param normLabel what the norm of all scales is called
 * @param scores numbers on all of them; without, the scales are empty
 */
public record Scales(
    Parts parts,
    List<Scale> scales,
    Optional<Axis> x,
    Optional<Scores> scores,
    Optional<Located<String>> normLabel)
    implements Drawing {
  public Scales {
    scales = List.copyOf(scales);
  }

  /**
   * What a scale leads from and to.
   *
   * @param norm where most people are
   */
  public record Scale(
      Node node,
      Optional<Located<String>> low,
      Optional<Located<String>> high,
      Optional<Norm> norm) {}

  /** A part of a scale, in its numbers; {@code low} is less than {@code high}. */
  public record Norm(double low, double high) {}

  @Override
  public Archetype archetype() {
    return Archetype.SCALES;
  }

  public boolean hasNorms() {
    return scales.stream().anyMatch(scale -> scale.norm().isPresent());
  }

  public boolean hasPoles() {
    return scales.stream().anyMatch(scale -> scale.low().isPresent());
  }

  @Override
  public Optional<Table> table() {
    List<String> columns = new ArrayList<>();
    if (hasPoles()) {
      columns.add("←");
      columns.add("→");
    }
    List<Scores.Series> series = scores.map(Scores::series).orElse(List.of());
    series.forEach(one -> columns.add(Words.plain(one.label())));
    List<Table.Row> rows =
        nodesAsRead().stream()
            .flatMap(node -> scales.stream().filter(scale -> scale.node().equals(node)))
            .map(scale -> new Table.Row(Words.plain(scale.node().label()), cells(scale, series)))
            .toList();
    return columns.isEmpty() ? Optional.empty() : Optional.of(new Table(columns, rows));
  }

  private List<String> cells(Scale scale, List<Scores.Series> series) {
    Stream<String> poles =
        hasPoles() ? Stream.of(Words.plain(scale.low()), Words.plain(scale.high())) : Stream.of();
    Stream<String> values =
        series.stream()
            .map(one -> one.of(scale.node()))
            .map(value -> value.isPresent() ? Reading.plain(value.getAsDouble()) : "");
    return Stream.concat(poles, values).toList();
  }

  @Override
  public List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    x.flatMap(Axis::statement).ifPresent(statements::add);
    scores.ifPresent(
        s -> statements.add(Statement.of("scale", Reading.plain(s.min()), Reading.plain(s.max()))));
    scales.forEach(scale -> scale.norm().map(n -> norm(scale, n)).ifPresent(statements::add));
    return statements;
  }

  private Statement norm(Scale scale, Norm norm) {
    String name = scale.node().label().value();
    String low = Reading.plain(norm.low());
    String high = Reading.plain(norm.high());
    return normLabel
        .map(label -> Statement.of("norm-named", name, label.value(), low, high))
        .orElseGet(() -> Statement.of("norm", name, low, high));
  }

  /** The number of a node in a series. */
  public OptionalDouble value(Scores.Series series, Scale scale) {
    return series.of(scale.node());
  }

  @Override
  public Scales renamed(UnaryOperator<Located<String>> names) {
    Parts other = parts.renamed(names);
    return new Scales(other, of(other), x, scores, normLabel);
  }

  /** Without profiles. */
  @Override
  public Scales emptied(Worksheet sheet) {
    Parts left = new Emptied(parts, sheet).bare(1);
    return new Scales(left, of(left), x, scores.map(Scores::emptied), normLabel);
  }

  private List<Scale> of(Parts others) {
    return scales.stream()
        .map(s -> new Scale(same(s.node(), others), s.low(), s.high(), s.norm()))
        .toList();
  }

  private static Node same(Node node, Parts parts) {
    return parts.nodes().stream().filter(n -> n.id().equals(node.id())).findFirst().orElse(node);
  }
}
