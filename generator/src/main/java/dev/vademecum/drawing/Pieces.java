package dev.vademecum.drawing;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The keys that several archetypes have in common. */
final class Pieces {
  private static final Shape ID =
      new Shape.Formatted(
          Message.of("type.id"), Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*"), "wie-ben-ik");

  private final List<String> facets;

  /** Pieces for a handbook with these facets, each of which is a key of a node. */
  Pieces(Collection<String> facets) {
    this.facets = List.copyOf(facets);
  }

  static Shape id() {
    return ID;
  }

  static Shape number() {
    return new Shape.Numeric(false);
  }

  static Shape whole() {
    return new Shape.Numeric(true);
  }

  /** A mapping with an id, a label and more. */
  static Shape labelled(Key... more) {
    List<Key> keys = new ArrayList<>();
    keys.add(Key.required("id", ID));
    keys.add(Key.required("label", Shape.text()));
    keys.addAll(List.of(more));
    return new Shape.Structure(keys);
  }

  /** The keys of {@link Parts} but {@code nodes}; annotations may stand near nodes only. */
  static List<Key> common() {
    return List.of(
        edges(),
        groups(),
        annotations(Shape.text()),
        Key.optional("reading_order", Shape.listOf(Shape.text())),
        worksheet());
  }

  /** The same, where annotations may also have a place of their own. */
  static List<Key> common(Shape.Structure place) {
    return Stream.concat(
            common().stream().filter(key -> !key.name().equals("annotations")),
            Stream.of(annotations(new Shape.TextOr(Shape.text(), place))))
        .toList();
  }

  /** All keys in one list. */
  static List<Key> keys(List<Key> common, Key... own) {
    return Stream.concat(Arrays.stream(own), common.stream()).toList();
  }

  /** {@code nodes}, with the keys that only this archetype gives a node. */
  Key nodes(Key... own) {
    return nodes(List.of(own), Key.required("label", Shape.text()));
  }

  /** {@code nodes} that the words of these other keys may name in the place of a label. */
  Key nodesNamedBy(List<String> names, Key... own) {
    return nodes(List.of(own), Key.required("label", Shape.text()).unless(names));
  }

  private Key nodes(List<Key> own, Key label) {
    List<Key> keys =
        new ArrayList<>(
            List.of(
                Key.required("id", ID),
                label,
                Key.optional("sub", Shape.text()),
                Key.optional("language", Shape.LANGUAGE),
                Key.optional("kind", new Shape.OneOf(Words.of(NodeKind.values())))
                    .otherwise(Words.of(NodeKind.PLAIN)),
                Key.optional("term", Shape.text()),
                Key.optional("ref", Shape.text()),
                Key.optional("use", Shape.texts())));
    keys.addAll(own);
    List<String> taken = keys.stream().map(Key::name).toList();
    facets.stream()
        .filter(facet -> !taken.contains(facet))
        .forEach(facet -> keys.add(Key.optional(facet, Shape.texts())));
    return Key.optional("nodes", Shape.listOf(new Shape.Structure(keys)));
  }

  /** {@code outside}: nodes beside the figure. */
  Key outside() {
    Shape.ListOf nodes = (Shape.ListOf) nodes(Key.optional("near", Shape.text())).shape();
    return Key.optional("outside", nodes);
  }

  private static Key edges() {
    return Key.optional(
        "edges",
        Shape.listOf(
            Shape.structure(
                Key.required("from", Shape.text()),
                Key.required("to", Shape.text()),
                Key.optional("kind", new Shape.OneOf(Words.of(EdgeKind.values())))
                    .otherwise(Words.of(EdgeKind.FLOW)),
                Key.optional("label", Shape.text()),
                Key.optional("arrows", new Shape.OneOf(Words.of(Arrows.values())))
                    .otherwise(Words.of(Arrows.END)))));
  }

  private static Key groups() {
    return Key.optional(
        "groups", Shape.listOf(labelled(Key.required("members", Shape.listOf(Shape.text())))));
  }

  private static Key annotations(Shape place) {
    return Key.optional(
        "annotations",
        Shape.listOf(
            Shape.structure(Key.required("at", place), Key.required("text", Shape.text()))));
  }

  private static Key worksheet() {
    return Key.optional(
        "worksheet",
        Shape.structure(
            Key.optional("blank", Shape.texts()),
            Key.optional("lines", whole()),
            Key.optional("instruction", Shape.text())));
  }

  /** {@code axes}, of which an author may give these. */
  static Key axes(String... names) {
    List<Key> axes =
        Arrays.stream(names).map(name -> Key.optional(name, axis(Shape.text()))).toList();
    return Key.optional("axes", new Shape.Structure(axes));
  }

  /**
   * An axis.
   *
   * @param end what its ends are: text or numbers
   */
  static Shape axis(Shape end) {
    return Shape.structure(
        Key.optional("label", Shape.text()),
        Key.optional("low", end),
        Key.optional("high", end),
        Key.optional("unit", Shape.text()));
  }

  /** {@code layout}, with what this archetype lets its author choose. */
  static Key layout(Key... own) {
    return Key.optional("layout", new Shape.Structure(List.of(own)));
  }

  /** {@code layout} of what goes around a centre. */
  static Key layout(List<Key> turning, Key... own) {
    return Key.optional("layout", new Shape.Structure(keys(turning, own)));
  }

  /** What an author may choose of a {@link Dial} that goes all around. */
  static List<Key> turning() {
    return List.of(
        Key.optional("start", number()).otherwise("12"),
        Key.optional("turn", Shape.oneOf("cw", "ccw")).otherwise("cw"));
  }

  static Key scores() {
    return Key.optional(
        "scores",
        Shape.structure(
            Key.required("min", number()),
            Key.required("max", number()),
            Key.optional("step", number()),
            Key.optional(
                "series",
                Shape.listOf(
                    labelled(
                        Key.required("values", new Shape.MapOf(number())),
                        Key.optional("dashed", new Shape.Flag()).otherwise("false"))))));
  }
}
