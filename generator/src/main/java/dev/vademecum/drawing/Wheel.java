package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A disc of equal sectors, one for each node in the order of the file.
 *
 * @param scores how far each sector is filled
 */
public record Wheel(Parts parts, Dial dial, Optional<Scores> scores) implements Drawing {
  private static final Scores TEN = new Scores(0, 10, 1, List.of());

  @Override
  public Archetype archetype() {
    return Archetype.WHEEL;
  }

  @Override
  public Optional<Table> table() {
    return scores
        .filter(all -> !all.series().isEmpty())
        .map(all -> new Table(columns(all), nodesAsRead().stream().map(n -> row(all, n)).toList()));
  }

  private static List<String> columns(Scores scores) {
    return scores.series().stream().map(series -> Words.plain(series.label())).toList();
  }

  private static Table.Row row(Scores scores, Node node) {
    List<String> cells =
        scores.series().stream().map(series -> series.of(node)).map(Wheel::cell).toList();
    return new Table.Row(Words.plain(node.label()), cells);
  }

  private static String cell(OptionalDouble value) {
    return value.isPresent() ? Reading.plain(value.getAsDouble()) : "–";
  }

  @Override
  public List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    scores.ifPresent(
        all ->
            statements.add(
                Statement.of("scale", Reading.plain(all.min()), Reading.plain(all.max()))));
    return statements;
  }

  /** The scores that are shown. */
  public Stream<Scores.Series> series() {
    return scores.stream().flatMap(all -> all.series().stream());
  }

  @Override
  public Wheel renamed(UnaryOperator<Located<String>> names) {
    return new Wheel(parts.renamed(names), dial, scores);
  }

  /** Without scores, on the scale that it has, or else from 0 to 10. */
  @Override
  public Wheel emptied(Worksheet sheet) {
    Scores scale = scores.orElse(TEN).emptied();
    return new Wheel(new Emptied(parts, sheet).bare(1), dial, Optional.of(scale));
  }
}
