package dev.vademecum.drawing;

import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The keys by which a model's file draws. */
public final class DrawingShape {
  private DrawingShape() {}

  /**
   * The keys that draw, beside those that every model has.
   *
   * @param facets ids of the handbook's facets, each of which is a key of a node
   */
  public static List<Key> keys(Archetype archetype, Collection<String> facets) {
    return Grammars.of(archetype)
        .map(grammar -> grammar.keys(new Pieces(facets)))
        .orElseGet(DrawingShape::anyKeys);
  }

  /** The keys of every archetype, so that of one that is not known no more is reported. */
  public static List<Key> anyKeys() {
    return Stream.of(
            "layout rings sectors arcs axes grid sets nodes outside edges groups regions scores"
                + " series curve points faces overlay strip goal annotations worksheet"
                + " reading_order")
        .flatMap(keys -> Stream.of(keys.split(" ")))
        .map(key -> Key.optional(key, new Shape.Anything()))
        .toList();
  }
}
