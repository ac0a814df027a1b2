package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Levels that rest on one another or lie within one another, in the order of the list.
 *
 * @param upwards whether the list starts at the bottom
 * @param aboveWater how many of the upper levels of an iceberg are in sight
 */
public record Levels(Parts parts, Form form, boolean upwards, int aboveWater) implements Drawing {
  /** What the levels make together. */
  public enum Form {
    PYRAMID,
    LADDER,
    ICEBERG,
    STACK,
    /** Circles within circles; the list starts with the innermost. */
    NESTED
  }

  @Override
  public Archetype archetype() {
    return Archetype.LEVELS;
  }

  /** From the top down; of nested levels from the inside out. */
  public List<Node> fromTop() {
    List<Node> nodes = new ArrayList<>(nodes());
    if (upwards) {
      Collections.reverse(nodes);
    }
    return nodes;
  }

  @Override
  public List<Statement> statements() {
    if (form == Form.ICEBERG) {
      Node last = fromTop().get(aboveWater - 1);
      return List.of(Statement.of("waterline", last.label().value()));
    }
    return form == Form.NESTED
        ? List.of()
        : List.of(Statement.of(upwards ? "upwards" : "downwards"));
  }

  /** In shapes that taper. */
  @Override
  public boolean isWrittenBeside() {
    return form != Form.STACK && form != Form.LADDER;
  }

  @Override
  public Levels renamed(UnaryOperator<Located<String>> names) {
    return new Levels(parts.renamed(names), form, upwards, aboveWater);
  }

  @Override
  public Levels emptied(Worksheet sheet) {
    return isWrittenBeside()
        ? this
        : new Levels(new Emptied(parts, sheet).named(), form, upwards, aboveWater);
  }
}
