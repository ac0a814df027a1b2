package dev.vademecum.yaml;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.List;
import java.util.function.Predicate;

/** Holds YAML against its shape and reports every difference at its place. */
public final class ShapeCheck {
  private static final String OWN_KEYS = "x-";

  private final SourceFile file;
  private final Diagnostics diagnostics;

  public ShapeCheck(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /**
   * Checks a value.
   *
   * @param name the key it stands at, or what it is, for messages
   */
  public void check(String name, YamlNode node, Shape shape) {
    if (shape instanceof Shape.Structure structure) {
      checkStructure(name, node, structure);
    } else if (shape instanceof Shape.ListOf list) {
      checkList(name, node, list);
    } else if (shape instanceof Shape.MapOf map) {
      checkMap(name, node, map);
    } else if (shape instanceof Shape.TextOr either) {
      check(name, node, node instanceof YamlMapping ? either.structure() : either.text());
    } else if (!(shape instanceof Shape.Anything)) {
      checkScalar(name, node, shape);
    }
  }

  private void checkStructure(String name, YamlNode node, Shape.Structure structure) {
    if (!(node instanceof YamlMapping mapping)) {
      wrongType(name, node, "a mapping of keys and values");
      return;
    }
    for (YamlMapping.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      structure.keys().stream()
          .filter(known -> known.name().equals(key))
          .findFirst()
          .ifPresentOrElse(
              known -> checkPresent(known, entry),
              () -> unknownKey(name, entry.key(), structure.names()));
    }
    for (Key key : structure.keys()) {
      if (mapping.get(key.name()).isEmpty()) {
        missing(name, mapping, key);
      }
    }
  }

  private void checkPresent(Key key, YamlMapping.Entry entry) {
    boolean empty = entry.value() instanceof YamlScalar scalar && scalar.isNull();
    if (!empty) {
      check(key.name(), entry.value(), key.shape());
    } else if (key.need() == Key.Need.REQUIRED) {
      report(Code.MISSING_KEY, entry.key().span(), "The key '" + key.name() + "' has no value", "");
    }
  }

  private void unknownKey(String name, YamlScalar key, List<String> known) {
    if (!key.text().startsWith(OWN_KEYS)) {
      report(
          Code.UNKNOWN_KEY,
          key.span(),
          "Unknown key '" + key.text() + "' in " + name,
          Nearest.hint(key.text(), known, "Keys of your own start with 'x-'"));
    }
  }

  private void missing(String name, YamlMapping mapping, Key key) {
    Span start = new Span(mapping.span().start(), mapping.span().start());
    if (key.need() == Key.Need.REQUIRED) {
      String message = "The key '" + key.name() + "' is missing in " + name;
      report(Code.MISSING_KEY, start, message, "Add '" + key.name() + ": …'");
    }
  }

  private void checkList(String name, YamlNode node, Shape.ListOf list) {
    if (node instanceof YamlSequence sequence) {
      sequence.items().forEach(item -> check(name, item, list.item()));
    } else if (list.orSingle()) {
      check(name, node, list.item());
    } else {
      wrongType(name, node, "a list");
    }
  }

  private void checkMap(String name, YamlNode node, Shape.MapOf map) {
    if (node instanceof YamlMapping mapping) {
      mapping.entries().forEach(entry -> check(entry.key().text(), entry.value(), map.value()));
    } else {
      wrongType(name, node, "a mapping of keys and values");
    }
  }

  private void checkScalar(String name, YamlNode node, Shape shape) {
    if (!(node instanceof YamlScalar scalar)) {
      wrongType(name, node, description(shape));
    } else if (shape instanceof Shape.OneOf oneOf) {
      checkOneOf(name, scalar, oneOf.values());
    } else if (shape instanceof Shape.Formatted form) {
      require(name, scalar, form, text -> form.pattern().matcher(text).matches());
    } else if (shape instanceof Shape.Flag && scalar.type() != YamlScalar.Type.BOOLEAN) {
      wrongType(name, node, description(shape));
    } else if (shape instanceof Shape.Numeric number && !isNumber(scalar, number)) {
      wrongType(name, node, description(shape));
    }
  }

  private void checkOneOf(String name, YamlScalar scalar, List<String> values) {
    if (!values.contains(scalar.text())) {
      report(
          Code.UNKNOWN_VALUE,
          scalar.span(),
          "'" + scalar.text() + "' is no value of '" + name + "'",
          Nearest.hint(scalar.text(), values, "Use one of: " + String.join(", ", values)));
    }
  }

  private void require(
      String name, YamlScalar scalar, Shape.Formatted form, Predicate<String> test) {
    if (!test.test(scalar.text())) {
      report(
          Code.WRONG_TYPE,
          scalar.span(),
          "'" + scalar.text() + "' in '" + name + "' is not " + form.description(),
          "Write it like '" + form.example() + "'");
    }
  }

  private static boolean isNumber(YamlScalar scalar, Shape.Numeric number) {
    return scalar.type() == YamlScalar.Type.INTEGER
        || (!number.whole() && scalar.type() == YamlScalar.Type.DECIMAL);
  }

  private static String description(Shape shape) {
    if (shape instanceof Shape.Numeric number) {
      return number.whole() ? "a whole number" : "a number";
    }
    if (shape instanceof Shape.Formatted form) {
      return form.description();
    }
    return shape instanceof Shape.Flag ? "true or false" : "text";
  }

  private void wrongType(String name, YamlNode node, String wanted) {
    report(
        Code.WRONG_TYPE,
        node.span(),
        "'" + name + "' must be " + wanted + ", not " + node.description(),
        "");
  }

  private void report(Code code, Span span, String message, String hint) {
    diagnostics.add(file.diagnostic(code, span, message, hint));
  }
}
