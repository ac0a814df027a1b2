package dev.vademecum.schema;

import dev.vademecum.json.Json;
import dev.vademecum.yaml.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Single values in JSON Schema. An author writes text, and YAML makes numbers and truth values of
 * some of it: {@code year: 1989} is right where a text of four digits is.
 */
final class ScalarSchema {
  private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,18}");
  private static final int MOST_DIGITS = 18;

  private ScalarSchema() {}

  static Json.Members of(Shape shape) {
    if (shape instanceof Shape.OneOf oneOf) {
      return oneOf(oneOf.values());
    }
    if (shape instanceof Shape.Formatted form) {
      return formatted(form);
    }
    if (shape instanceof Shape.Numeric number) {
      return Json.object().with("type", number.whole() ? "integer" : "number");
    }
    return shape instanceof Shape.Flag
        ? Json.object().with("type", "boolean")
        : Json.object().with("type", Json.texts(List.of("string", "number", "boolean")));
  }

  /** A value as an editor would write it. */
  static Json value(Shape shape, String text) {
    if (shape instanceof Shape.Flag) {
      return new Json.Flag(text.equals("true"));
    }
    return shape instanceof Shape.Numeric
        ? new Json.Whole(Long.parseLong(text))
        : new Json.Text(text);
  }

  /** A schema that allows one more type. */
  static Json.Members orType(Json.Members schema, String type) {
    List<Json> types = new ArrayList<>();
    Json now = schema.members().getOrDefault("type", Json.array());
    if (now instanceof Json.Items several) {
      types.addAll(several.items());
    } else {
      types.add(now);
    }
    types.add(new Json.Text(type));
    return schema.with("type", Json.array(types));
  }

  private static Json.Members oneOf(List<String> values) {
    List<Json> allowed = new ArrayList<>();
    for (String value : values) {
      allowed.add(new Json.Text(value));
      if (WHOLE.matcher(value).matches()) {
        allowed.add(new Json.Whole(Long.parseLong(value)));
      } else if (value.equals("true") || value.equals("false")) {
        allowed.add(new Json.Flag(value.equals("true")));
      }
    }
    return Json.object().with("enum", Json.array(allowed));
  }

  private static Json.Members formatted(Shape.Formatted form) {
    List<String> types = new ArrayList<>(List.of("string"));
    Json.Members schema = Json.object().with("pattern", ecma(form.pattern()));
    int digits = digits(form.pattern());
    if (digits > 0) {
      types.add(matches(form, "1.5") ? "number" : "integer");
      schema = range(form, digits, schema);
    }
    if (matches(form, "true")) {
      types.add("boolean");
    }
    Json.Members typed =
        Json.object().with("type", types.size() == 1 ? new Json.Text("string") : Json.texts(types));
    return typed.and(schema).with("examples", Json.texts(List.of(form.example())));
  }

  /** The form of a key, which is always text. */
  static Json.Members name(Shape.Formatted form) {
    return Json.object().with("pattern", ecma(form.pattern()));
  }

  private static Json.Members range(Shape.Formatted form, int digits, Json.Members schema) {
    long most = Long.parseLong("9".repeat(digits));
    Json.Members ranged = schema.with("minimum", matches(form, "-1") ? -most : 0);
    return digits == MOST_DIGITS ? ranged : ranged.with("maximum", most);
  }

  /** How long a number may be, found out by trying; 0 where the form allows none. */
  private static int digits(Pattern pattern) {
    int most = 0;
    for (int digits = 1; digits <= MOST_DIGITS; digits++) {
      if (pattern.matcher("9".repeat(digits)).matches()) {
        most = digits;
      }
    }
    return most;
  }

  private static boolean matches(Shape.Formatted form, String text) {
    return form.pattern().matcher(text).matches();
  }

  /** JavaScript's regular expressions search, where ours match the whole; names are of no use. */
  private static String ecma(Pattern pattern) {
    return "^(?:" + pattern.pattern().replaceAll("\\(\\?<\\p{Alpha}\\w*>", "(?:") + ")$";
  }
}
