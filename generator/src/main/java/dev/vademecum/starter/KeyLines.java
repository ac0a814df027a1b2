package dev.vademecum.starter;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.edition.Marks;
import dev.vademecum.schema.Descriptions;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keys in YAML with values of the right form, and what they mean as comments.
 *
 * @param values what is better than any value of the right form, by the path of its key
 */
record KeyLines(
    List<String> scopes,
    Descriptions descriptions,
    MessageLanguage language,
    Map<String, String> values) {

  /** The lines of a key; within it, what is not required is a comment. */
  List<String> of(Key key, List<String> path) {
    String name = key.name() + ":";
    if (key.shape() instanceof Shape.Structure structure) {
      return below(name, inside(structure, path), "  ", "  ");
    }
    if (key.shape() instanceof Shape.ListOf list
        && list.item() instanceof Shape.Structure structure) {
      return below(name, inside(structure, path), "  - ", "    ");
    }
    String better = values.get(String.join(".", path));
    String value = key.otherwise().orElseGet(() -> value(key.shape()));
    return List.of(name + " " + (better == null ? value : better));
  }

  private static List<String> below(String name, List<String> inside, String first, String next) {
    List<String> lines = new ArrayList<>(List.of(name));
    for (String line : inside) {
      lines.add((lines.size() == 1 ? first : next) + line);
    }
    return lines;
  }

  private List<String> inside(Shape.Structure structure, List<String> path) {
    List<Key> keys =
        structure.keys().stream()
            .filter(key -> !key.name().equals(Marks.FOR))
            .sorted(Comparator.comparing(Key::need))
            .toList();
    List<String> lines = new ArrayList<>();
    for (Key key : keys) {
      boolean live = lines.isEmpty() || key.need() == Key.Need.REQUIRED;
      inside(key, path).forEach(line -> lines.add(live ? line : "# " + line));
    }
    return lines;
  }

  private List<String> inside(Key key, List<String> above) {
    List<String> path = Stream.concat(above.stream(), Stream.of(key.name())).toList();
    List<String> lines = new ArrayList<>(of(key, path));
    comment(key, path).ifPresent(comment -> lines.set(0, lines.get(0) + "  # " + comment));
    return lines;
  }

  /** What a key means, and which values it can have where they are few. */
  Optional<String> comment(Key key, List<String> path) {
    String comment =
        Stream.concat(
                descriptions.of(scopes, path).map(KeyLines::sentence).stream(),
                choices(key.shape()).stream())
            .collect(Collectors.joining(" "));
    return comment.isEmpty() ? Optional.empty() : Optional.of(comment);
  }

  /** The labels of the handbook's own facets have no full stop. */
  private static String sentence(String description) {
    return description.endsWith(".") ? description : description + ".";
  }

  private Optional<String> choices(Shape shape) {
    if (shape instanceof Shape.ListOf list) {
      return choices(list.item());
    }
    if (shape instanceof Shape.TextOr either) {
      return choices(either.text());
    }
    return shape instanceof Shape.OneOf oneOf && oneOf.values().size() > 1
        ? Optional.of(Message.of("starter.choices", String.join(", ", oneOf.values())).in(language))
        : Optional.empty();
  }

  private String value(Shape shape) {
    if (shape instanceof Shape.OneOf oneOf) {
      return oneOf.values().get(0);
    }
    if (shape instanceof Shape.Formatted form) {
      return quoted(form.example());
    }
    if (shape instanceof Shape.Numeric) {
      return "1";
    }
    if (shape instanceof Shape.Flag) {
      return "true";
    }
    if (shape instanceof Shape.ListOf list) {
      return "[" + value(list.item()) + "]";
    }
    return shape instanceof Shape.TextOr either ? value(either.text()) : other(shape);
  }

  private String other(Shape shape) {
    return shape instanceof Shape.MapOf || shape instanceof Shape.Structure
        ? "{}"
        : quoted(Message.of("starter.text").in(language));
  }

  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
