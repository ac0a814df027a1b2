package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import java.util.function.UnaryOperator;

/** Steps that follow one another, in the order of the list. */
public record Steps(Parts parts, Form form, Direction direction) implements Drawing {
  /** How steps look, and what says that one follows the other. */
  public enum Form {
    /** Shapes with a tip that points at the next. */
    CHEVRONS,
    /** Boxes with an arrow from each to the next. */
    ARROWS,
    /** Boxes with no more edges than are written. */
    BOXES
  }

  @Override
  public Archetype archetype() {
    return Archetype.STEPS;
  }

  @Override
  public Steps renamed(UnaryOperator<Located<String>> names) {
    return new Steps(parts.renamed(names), form, direction);
  }

  @Override
  public Steps emptied(Worksheet sheet) {
    return new Steps(new Emptied(parts, sheet).named(), form, direction);
  }
}
