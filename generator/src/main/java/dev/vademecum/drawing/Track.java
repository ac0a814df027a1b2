package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A column or a row of a grid.
 *
 * @param size in proportion to the others of its direction
 * @param label stands at its head; without one it has none
 */
public record Track(Located<String> id, double size, Optional<Located<String>> label) {
  Track renamed(UnaryOperator<Located<String>> names) {
    return new Track(id, size, label.map(names));
  }

  /** What it is called in words. */
  public String name() {
    return Words.plain(label.orElse(id));
  }
}
