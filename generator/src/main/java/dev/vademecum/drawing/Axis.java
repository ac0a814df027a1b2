package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A direction that means something.
 *
 * @param low what its beginning means: left, below, or where the angle starts
 * @param high what its end means
 * @param unit of what it counts
 */
public record Axis(
    Optional<Located<String>> label,
    Optional<Located<String>> low,
    Optional<Located<String>> high,
    Optional<Located<String>> unit) {
  Axis renamed(UnaryOperator<Located<String>> names) {
    return new Axis(label.map(names), low, high, unit);
  }

  /** What it says in words; nothing where it has neither a label nor ends. */
  public Optional<Statement> statement() {
    String name = Words.plain(label);
    boolean ended = low.isPresent() && high.isPresent();
    if (!ended) {
      return name.isEmpty() ? Optional.empty() : Optional.of(Statement.of("axis-only", name));
    }
    String from = Words.plain(low);
    String to = Words.plain(high) + unit.map(u -> " " + Words.plain(u)).orElse("");
    return Optional.of(
        name.isEmpty()
            ? Statement.of("axis-ends", from, to)
            : Statement.of("axis", name, from, to));
  }
}
