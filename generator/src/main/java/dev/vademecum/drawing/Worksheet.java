package dev.vademecum.drawing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is left open in a copy to fill in by hand.
 *
 * @param all whether a whole kind of part is open
 * @param ids of nodes or other parts, where not all of a kind are
 * @param lines to write on in each node that is open
 * @param instruction what to do with the sheet
 */
public record Worksheet(
    Optional<Blank> all, List<String> ids, OptionalInt lines, Optional<String> instruction) {
  /** In each part, where an author says nothing of them. */
  public static final int LINES = 3;

  public Worksheet {
    ids = List.copyOf(ids);
  }

  /** Kinds of parts that can be left open. */
  public enum Blank {
    NODES,
    SCORES,
    RINGS,
    SERIES
  }

  /** What is left open where an author asks for a copy and says no more. */
  public static Worksheet of(Archetype archetype) {
    Blank blank =
        switch (archetype) {
          case WHEEL, SCALES -> Blank.SCORES;
          case CURVE -> Blank.SERIES;
          default -> Blank.NODES;
        };
    return new Worksheet(Optional.of(blank), List.of(), OptionalInt.empty(), Optional.empty());
  }

  /** The same, with what is usual for an archetype open where an author does not say what is. */
  public Worksheet usual(Archetype archetype) {
    return all.isEmpty() && ids.isEmpty()
        ? new Worksheet(of(archetype).all, ids, lines, instruction)
        : this;
  }

  public boolean blanks(Blank kind) {
    return all.filter(kind::equals).isPresent();
  }

  /** Whether a node has room for what somebody writes. */
  public boolean blanks(Node node) {
    return blanks(Blank.NODES) || ids.contains(node.id().value());
  }
}
