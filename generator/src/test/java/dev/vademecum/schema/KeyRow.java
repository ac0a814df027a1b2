package dev.vademecum.schema;

import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A key in a table of the manual.
 *
 * @param top the outermost key that leads to it
 * @param path all keys that lead to it, as an author reads them: {@code steps.time}
 * @param example a value in YAML, or empty
 */
record KeyRow(String top, String path, String value, String meaning, String example) {
  private static final MessageLanguage ENGLISH = MessageLanguage.of(Locale.ENGLISH);

  static KeyRow of(List<String> path, Key key, Optional<String> meaning, Optional<String> example) {
    return new KeyRow(
        path.get(0),
        String.join(".", path),
        value(key),
        meaning.orElse(""),
        example.or(() -> example(key.shape())).orElse(""));
  }

  /** The row in Markdown, with or without an example. */
  String markdown(boolean exemplified) {
    String row = "| `%s` | %s | %s |".formatted(path, value, cell(meaning));
    return exemplified ? row + (example.isEmpty() ? " |" : " " + code(example) + " |") : row;
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "\\<").replace("[[", "\\[[");
  }

  private static String code(String text) {
    return "`" + text.replace("|", "\\|") + "`";
  }

  private static String value(Key key) {
    List<String> parts = new ArrayList<>(List.of(words(key.shape(), key.otherwise())));
    boolean listed = key.shape() instanceof Shape.OneOf;
    key.otherwise().filter(v -> !listed).ifPresent(v -> parts.add(code(v) + " if left out"));
    if (key.need() != Key.Need.OPTIONAL) {
      parts.add(key.need() == Key.Need.REQUIRED ? "**required**" + unless(key) : "recommended");
    }
    key.edition().ifPresent(edition -> parts.add("shown to `" + edition + "` only"));
    return String.join("; ", parts);
  }

  private static String unless(Key key) {
    return key.instead().isEmpty()
        ? ""
        : key.instead().stream()
            .map(KeyRow::code)
            .collect(Collectors.joining(" and ", " unless there are ", ""));
  }

  private static String words(Shape shape, Optional<String> otherwise) {
    if (shape instanceof Shape.OneOf oneOf) {
      return oneOf.values().stream()
          .map(v -> code(v) + (otherwise.filter(v::equals).isPresent() ? " (if left out)" : ""))
          .collect(Collectors.joining(", "));
    }
    if (shape instanceof Shape.ListOf list) {
      String item = words(list.item(), Optional.empty());
      return (list.orSingle() ? "one or a list of: " : "list of: ") + item;
    }
    if (shape instanceof Shape.MapOf map) {
      return "your own ids, each with: " + words(map.value(), Optional.empty());
    }
    if (shape instanceof Shape.TextOr either) {
      String text = words(either.text(), Optional.empty());
      return isMarked(either) ? text : text + ", or keys";
    }
    return single(shape);
  }

  private static String single(Shape shape) {
    if (shape instanceof Shape.Formatted form) {
      return form.description().in(ENGLISH);
    }
    if (shape instanceof Shape.Numeric number) {
      return number.whole() ? "a whole number" : "a number";
    }
    if (shape instanceof Shape.Flag) {
      return "`true` or `false`";
    }
    if (shape instanceof Shape.Structure) {
      return "keys";
    }
    return shape instanceof Shape.Text ? "text" : "see the example";
  }

  /** Whether a mapping stands there only to mark a text for editions. */
  static boolean isMarked(Shape.TextOr either) {
    return either.structure().names().equals(List.of("text", "for"));
  }

  private static Optional<String> example(Shape shape) {
    if (shape instanceof Shape.Formatted form) {
      return Optional.of(form.example());
    }
    if (shape instanceof Shape.Flag) {
      return Optional.of("true");
    }
    if (shape instanceof Shape.OneOf oneOf) {
      return Optional.of(oneOf.values().get(0));
    }
    if (shape instanceof Shape.ListOf list) {
      return example(list.item()).map(item -> "[" + item + "]");
    }
    return shape instanceof Shape.TextOr either ? example(either.text()) : Optional.empty();
  }
}
