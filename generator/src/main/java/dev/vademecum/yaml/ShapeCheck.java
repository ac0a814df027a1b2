package dev.vademecum.yaml;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
   * Checks a value and leaves out of it what is wrong, so that nobody reads on with it.
   *
   * @param name the key it stands at, or what it is, for messages
   * @return the rest; empty where nothing of it is right
   */
  public Optional<YamlNode> check(String name, YamlNode node, Shape shape) {
    if (shape instanceof Shape.Structure structure) {
      return checkStructure(name, node, structure);
    }
    if (shape instanceof Shape.ListOf list) {
      return checkList(name, node, list);
    }
    if (shape instanceof Shape.MapOf map) {
      return checkMap(name, node, map);
    }
    if (shape instanceof Shape.TextOr either) {
      return check(name, node, node instanceof YamlMapping ? either.structure() : either.text());
    }
    boolean right = shape instanceof Shape.Anything || isRight(name, node, shape);
    return right ? Optional.of(node) : Optional.empty();
  }

  private Optional<YamlNode> checkStructure(String name, YamlNode node, Shape.Structure structure) {
    if (!(node instanceof YamlMapping mapping)) {
      return wrongType(name, node, "a mapping of keys and values");
    }
    List<YamlMapping.Entry> right = new ArrayList<>();
    for (YamlMapping.Entry entry : mapping.entries()) {
      Optional<Key> known = structure.key(entry.key().text());
      if (known.isPresent()) {
        checkPresent(known.get(), entry).ifPresent(right::add);
      } else {
        unknownKey(name, entry.key(), structure.names());
      }
    }
    for (Key key : structure.keys()) {
      if (key.need() == Key.Need.REQUIRED && mapping.get(key.name()).isEmpty()) {
        missing(name, mapping, key);
      }
    }
    return Optional.of(new YamlMapping(right, mapping.span()));
  }

  private Optional<YamlMapping.Entry> checkPresent(Key key, YamlMapping.Entry entry) {
    boolean empty = entry.value() instanceof YamlScalar scalar && scalar.isNull();
    if (empty && key.need() == Key.Need.REQUIRED) {
      report(Code.MISSING_KEY, entry.key().span(), "The key '" + key.name() + "' has no value", "");
    }
    return empty
        ? Optional.empty()
        : check(key.name(), entry.value(), key.shape())
            .map(value -> new YamlMapping.Entry(entry.key(), value));
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
    String message = "The key '" + key.name() + "' is missing in " + name;
    report(Code.MISSING_KEY, start, message, "Add '" + key.name() + ": …'");
  }

  private Optional<YamlNode> checkList(String name, YamlNode node, Shape.ListOf list) {
    if (node instanceof YamlSequence sequence) {
      List<YamlNode> right =
          sequence.items().stream()
              .map(item -> check(name, item, list.item()))
              .flatMap(Optional::stream)
              .toList();
      return Optional.of(new YamlSequence(right, sequence.span()));
    }
    return list.orSingle() ? check(name, node, list.item()) : wrongType(name, node, "a list");
  }

  private Optional<YamlNode> checkMap(String name, YamlNode node, Shape.MapOf map) {
    if (!(node instanceof YamlMapping mapping)) {
      return wrongType(name, node, "a mapping of keys and values");
    }
    List<YamlMapping.Entry> right = new ArrayList<>();
    for (YamlMapping.Entry entry : mapping.entries()) {
      if (map.key().isEmpty() || isOfForm(name, entry.key(), map.key().get())) {
        check(entry.key().text(), entry.value(), map.value())
            .ifPresent(value -> right.add(new YamlMapping.Entry(entry.key(), value)));
      }
    }
    return Optional.of(new YamlMapping(right, mapping.span()));
  }

  private boolean isRight(String name, YamlNode node, Shape shape) {
    if (!(node instanceof YamlScalar scalar)) {
      wrongType(name, node, description(shape));
      return false;
    }
    if (shape instanceof Shape.OneOf oneOf) {
      return isOneOf(name, scalar, oneOf.values());
    }
    if (shape instanceof Shape.Formatted form) {
      return isOfForm(name, scalar, form);
    }
    boolean noFlag = shape instanceof Shape.Flag && scalar.type() != YamlScalar.Type.BOOLEAN;
    boolean wrong = noFlag || (shape instanceof Shape.Numeric n && !isNumber(scalar, n));
    if (wrong) {
      wrongType(name, node, description(shape));
    }
    return !wrong;
  }

  private boolean isOneOf(String name, YamlScalar scalar, List<String> values) {
    boolean right = values.contains(scalar.text());
    if (!right) {
      report(
          Code.UNKNOWN_VALUE,
          scalar.span(),
          "'" + scalar.text() + "' is no value of '" + name + "'",
          Nearest.hint(scalar.text(), values, "Use one of: " + String.join(", ", values)));
    }
    return right;
  }

  private boolean isOfForm(String name, YamlScalar scalar, Shape.Formatted form) {
    boolean right = form.pattern().matcher(scalar.text()).matches();
    if (!right) {
      report(
          Code.WRONG_TYPE,
          scalar.span(),
          "'" + scalar.text() + "' in '" + name + "' is not " + form.description(),
          "Write it like '" + form.example() + "'");
    }
    return right;
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

  private Optional<YamlNode> wrongType(String name, YamlNode node, String wanted) {
    String message = "'" + name + "' must be " + wanted + ", not " + node.description();
    report(Code.WRONG_TYPE, node.span(), message, "");
    return Optional.empty();
  }

  private void report(Code code, Span span, String message, String hint) {
    diagnostics.add(file.diagnostic(code, span, message, hint));
  }
}
