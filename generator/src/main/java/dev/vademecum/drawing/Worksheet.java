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
 */
public record Worksheet(Optional<Blank> all, List<String> ids, OptionalInt lines) {
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

  public boolean blanks(Blank kind) {
    return all.filter(kind::equals).isPresent();
  }

  /** Whether the name of a node makes room for what somebody writes. */
  public boolean blanks(Node node) {
    return blanks(Blank.NODES) || ids.contains(node.id().value());
  }
}
