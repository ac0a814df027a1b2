package dev.vademecum.drawing;

import java.util.List;

/**
 * Rings around one centre, with nodes on them as on a clock's face.
 *
 * @param rings from the inside out
 */
public record Rings(Parts parts, List<Ring> rings) implements Drawing {
  public Rings {
    rings = List.copyOf(rings);
  }

  @Override
  public Archetype archetype() {
    return Archetype.RINGS;
  }

  @Override
  public List<Region> regions() {
    return rings.stream().map(Rings::region).toList();
  }

  private static Region region(Ring ring) {
    return new Region(ring.id().value(), Words.plain(ring.label()), Words.plain(ring.sub()));
  }

  @Override
  public String region(Node node) {
    return node.place() instanceof Placement.OnRing place
        ? Words.plain(rings.get(ringIndex(place.ring().value())).label())
        : "";
  }

  /** The place of a ring in the list, counted from the inside. */
  public int ringIndex(String id) {
    return rings.stream().map(ring -> ring.id().value()).toList().indexOf(id);
  }
}
