package dev.vademecum.drawing;

import java.util.List;

/**
 * Nodes of a tree that stand side by side: one alone, or partners, each beside the next.
 *
 * @param members ids, in the order in which they stand
 * @param broods the children, by their parents, in the order in which these stand
 */
public record Family(List<String> members, List<Brood> broods) {
  public Family {
    members = List.copyOf(members);
    broods = List.copyOf(broods);
  }

  /**
   * Children of the same parents.
   *
   * @param parents ids of one member or of two neighbours
   * @param children ids, at least one
   */
  public record Brood(List<String> parents, List<String> children) {
    public Brood {
      parents = List.copyOf(parents);
      children = List.copyOf(children);
    }
  }

  /** The ids of all children, in the order in which their parents stand. */
  public List<String> children() {
    return broods.stream().flatMap(brood -> brood.children().stream()).toList();
  }
}
