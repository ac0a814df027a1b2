package dev.vademecum.drawing;

import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The keys by which a model's file draws: the vocabulary of each archetype. */
public final class DrawingShape {
  private static final Shape ID =
      new Shape.Formatted(
          "an id of small letters, digits and hyphens",
          Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*"),
          "wie-ben-ik");

  /** What rings may have, but this version does not draw. */
  static final List<String> LATER =
      List.of("arcs", "sectors", "axes", "outside", "groups", "annotations");

  private DrawingShape() {}

  /**
   * The keys that draw, beside those that every model has.
   *
   * @param facets ids of the handbook's facets, each of which is a key of a node
   */
  public static List<Key> keys(Archetype archetype, Collection<String> facets) {
    if (!archetype.isDrawn()) {
      return anyKeys();
    }
    Shape place =
        Shape.structure(Key.required("ring", Shape.text()), Key.required("hour", number()));
    List<Key> keys = new ArrayList<>(rings(place, facets));
    LATER.forEach(key -> keys.add(Key.optional(key, new Shape.Anything())));
    return List.copyOf(keys);
  }

  private static List<Key> rings(Shape place, Collection<String> facets) {
    return List.of(
        Key.required("rings", Shape.listOf(ring())),
        Key.optional("nodes", Shape.listOf(node(Key.required("at", place), facets))),
        Key.optional("edges", Shape.listOf(edge())),
        Key.optional("reading_order", Shape.listOf(Shape.text())),
        Key.optional("layout", layout()),
        Key.optional("worksheet", worksheet()));
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

  private static Shape ring() {
    return Shape.structure(
        Key.required("id", ID),
        Key.required("label", Shape.text()),
        Key.optional("sub", Shape.text()));
  }

  private static Shape node(Key place, Collection<String> facets) {
    List<Key> keys =
        new ArrayList<>(
            List.of(
                Key.required("id", ID),
                Key.required("label", Shape.text()),
                Key.optional("sub", Shape.text()),
                Key.optional("kind", new Shape.OneOf(kinds())),
                place,
                Key.optional("term", Shape.text()),
                Key.optional("ref", Shape.text()),
                Key.optional("use", Shape.texts())));
    List<String> taken = keys.stream().map(Key::name).toList();
    facets.stream()
        .filter(facet -> !taken.contains(facet))
        .forEach(facet -> keys.add(Key.optional(facet, Shape.texts())));
    return new Shape.Structure(keys);
  }

  private static Shape edge() {
    return Shape.structure(
        Key.required("from", Shape.text()),
        Key.required("to", Shape.text()),
        Key.optional("kind", new Shape.OneOf(Words.of(EdgeKind.values()))),
        Key.optional("label", Shape.text()),
        Key.optional("arrows", new Shape.OneOf(Words.of(Arrows.values()))));
  }

  /** The words that a node's {@code kind} may be. */
  private static List<String> kinds() {
    return Words.of(NodeKind.values());
  }

  private static Shape layout() {
    return Shape.structure(
        Key.optional("start", number()),
        Key.optional("turn", Shape.oneOf("cw", "ccw")),
        Key.optional("span", number()));
  }

  private static Shape worksheet() {
    return Shape.structure(
        Key.optional("blank", Shape.texts()), Key.optional("lines", new Shape.Numeric(true)));
  }

  private static Shape number() {
    return new Shape.Numeric(false);
  }
}
