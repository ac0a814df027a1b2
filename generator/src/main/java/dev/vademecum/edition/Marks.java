package dev.vademecum.edition;

import dev.vademecum.source.Located;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import dev.vademecum.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Where authors may write {@code for}: on an entry, on every mapping in a list of its, and, as
 * {@code {text: …, for: …}}, on every text in a list. Shapes get it here, so that no key can be
 * forgotten.
 */
public final class Marks {
  public static final String FOR = "for";

  private static final String TEXT = "text";
  private static final Key MARK = Key.optional(FOR, Shape.texts());

  private Marks() {}

  /** The shape of an entry that can be marked, and whatever is listed in it as well. */
  public static Shape.Structure on(Shape.Structure entry) {
    return marked(entry);
  }

  /** The shape of an entry that can be marked only as a whole. */
  public static Shape.Structure onWhole(Shape.Structure entry) {
    return withMark(entry.keys());
  }

  /** The editions that a mark names. */
  static List<String> editions(YamlNode mark) {
    return Fields.texts(mark).stream().map(Located::value).toList();
  }

  /** Whether a mapping of this shape is a text with the mark on it, and nothing more. */
  static boolean isText(Shape.Structure shape) {
    return shape.names().equals(List.of(TEXT, FOR));
  }

  private static Shape.Structure marked(Shape.Structure structure) {
    return withMark(inside(structure).keys());
  }

  private static Shape.Structure withMark(List<Key> keys) {
    if (keys.stream().anyMatch(key -> key.name().equals(FOR))) {
      return new Shape.Structure(keys);
    }
    List<Key> all = new ArrayList<>(keys);
    all.add(MARK);
    return new Shape.Structure(all);
  }

  private static Shape.Structure inside(Shape.Structure structure) {
    return new Shape.Structure(
        structure.keys().stream().map(key -> key.with(inside(key.shape()))).toList());
  }

  private static Shape inside(Shape shape) {
    if (shape instanceof Shape.Structure structure) {
      return inside(structure);
    }
    if (shape instanceof Shape.ListOf list) {
      return new Shape.ListOf(item(list.item()), list.orSingle());
    }
    if (shape instanceof Shape.MapOf map) {
      return new Shape.MapOf(map.key(), inside(map.value()));
    }
    return shape instanceof Shape.TextOr either
        ? new Shape.TextOr(either.text(), inside(either.structure()))
        : shape;
  }

  private static Shape item(Shape shape) {
    if (shape instanceof Shape.Structure structure) {
      return marked(structure);
    }
    if (shape instanceof Shape.TextOr either) {
      return new Shape.TextOr(either.text(), marked(either.structure()));
    }
    boolean text =
        shape instanceof Shape.Text
            || shape instanceof Shape.OneOf
            || shape instanceof Shape.Formatted
            || shape instanceof Shape.Numeric;
    return text
        ? new Shape.TextOr(shape, Shape.structure(Key.required(TEXT, shape), MARK))
        : inside(shape);
  }
}
