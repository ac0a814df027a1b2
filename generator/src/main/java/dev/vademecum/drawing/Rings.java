package dev.vademecum.drawing;

import java.util.List;

/**
 * Rings around one centre, with nodes on them as on a clock's face.
 *
 * @param rings from the inside out
 */
public record Rings(List<Ring> rings, List<Node> nodes, List<Edge> edges, List<String> readingOrder)
    implements Drawing {
  public Rings {
    rings = List.copyOf(rings);
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    readingOrder = List.copyOf(readingOrder);
  }

  @Override
  public Archetype archetype() {
    return Archetype.RINGS;
  }

  /** The place of a ring in the list, counted from the inside. */
  public int ringIndex(String id) {
    return rings.stream().map(ring -> ring.id().value()).toList().indexOf(id);
  }
}
