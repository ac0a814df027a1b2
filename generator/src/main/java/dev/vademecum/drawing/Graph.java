package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import java.util.function.UnaryOperator;

/**
 * Nodes in the cells of a grid that the author chooses, and what leads from one to another.
 *
 * @param rows at least 1
 * @param columns at least 1
 */
public record Graph(Parts parts, int rows, int columns) implements Drawing {
  @Override
  public Archetype archetype() {
    return Archetype.GRAPH;
  }

  @Override
  public Graph renamed(UnaryOperator<Located<String>> names) {
    return new Graph(parts.renamed(names), rows, columns);
  }

  @Override
  public Graph emptied(Worksheet sheet) {
    return new Graph(new Emptied(parts, sheet).bare(sheet.lines().orElse(1)), rows, columns);
  }
}
