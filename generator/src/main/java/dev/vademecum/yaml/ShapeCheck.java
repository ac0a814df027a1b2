package dev.vademecum.yaml;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds YAML against its shape and reports every difference at its place. */
public final class ShapeCheck {
  private final SourceFile file;
  private final Diagnostics diagnostics;
  private final UnknownKeys unknown;
  private final CommentedValues commented;

  public ShapeCheck(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
    this.unknown = new UnknownKeys(file, diagnostics);
    this.commented = new CommentedValues(file);
  }

  /** Checks the value of a key. */
  public Optional<YamlNode> check(String key, YamlNode node, Shape shape) {
    return check(Message.quoted(key), node, shape);
  }

  /**
   * Checks a value and leaves out of it what is wrong, so that nobody reads on with it.
   *
   * @param name what it is, for messages: a quoted key, or "the chapter"
   * @return the rest; empty where nothing of it is right
   */
  public Optional<YamlNode> check(Message name, YamlNode node, Shape shape) {
    if (node instanceof YamlScalar scalar) {
      commented.lost(name, scalar).ifPresent(diagnostics::add);
    }
    if (node instanceof YamlScalar scalar && !scalar.isWhole()) {
      return shape instanceof Shape.Text ? Optional.of(node) : Optional.empty(); // reported before
    }
    if (shape instanceof Shape.Structure structure) {
      return checkStructure(name, node, structure);
    }
    if (shape instanceof Shape.ListOf list) {
      return checkList(name, node, list);
    }
    if (shape instanceof Shape.MapOf map) {
      return checkMap(name, node, map);
    }
    if (shape instanceof Shape.Outline outline) {
      return checkOutline(name, node, outline);
    }
    if (shape instanceof Shape.TextOr either) {
      return check(name, node, node instanceof YamlMapping ? either.structure() : either.text());
    }
    boolean right = shape instanceof Shape.Anything || isRight(name, node, shape);
    return right ? Optional.of(node) : Optional.empty();
  }

  private Optional<YamlNode> checkStructure(
      Message name, YamlNode node, Shape.Structure structure) {
    if (!(node instanceof YamlMapping mapping)) {
      return wrongType(name, node, structure);
    }
    List<YamlMapping.Entry> right = new ArrayList<>();
    for (YamlMapping.Entry entry : mapping.entries()) {
      Optional<Key> known = structure.key(entry.key().text());
      if (known.isPresent()) {
        checkPresent(known.get(), entry, mapping).ifPresent(right::add);
      } else {
        unknown.report(name, mapping, entry, structure.names());
      }
    }
    for (Key key : structure.keys()) {
      boolean absent = key.need() == Key.Need.REQUIRED && mapping.get(key.name()).isEmpty();
      if (absent
          && isRequired(key, mapping)
          && mapping.isWhole()
          && !UnknownKeys.isMeant(key, mapping, structure)) {
        missing(name, mapping, key);
      }
    }
    return Optional.of(new YamlMapping(right, mapping.span()));
  }

  private static boolean isRequired(Key key, YamlMapping mapping) {
    List<YamlNode> others =
        key.instead().stream().flatMap(other -> mapping.get(other).stream()).toList();
    boolean stands =
        !others.isEmpty()
            && others.size() == key.instead().size()
            && others.stream().anyMatch(ShapeCheck::hasWords);
    return key.need() == Key.Need.REQUIRED && !stands;
  }

  private static boolean hasWords(YamlNode node) {
    return node instanceof YamlScalar scalar && scalar.type() == YamlScalar.Type.TEXT;
  }

  private Optional<YamlMapping.Entry> checkPresent(
      Key key, YamlMapping.Entry entry, YamlMapping mapping) {
    if (entry.value() instanceof YamlScalar scalar && scalar.isNull()) {
      empty(key, entry.key(), scalar, isRequired(key, mapping));
      return Optional.empty();
    }
    return check(key.name(), entry.value(), key.shape())
        .map(value -> new YamlMapping.Entry(entry.key(), value));
  }

  private void empty(Key key, YamlScalar written, YamlScalar value, boolean required) {
    if (required) {
      Message hint = commented.cure(value).orElse(Message.of("missing-key.value.hint", key.name()));
      report(Code.MISSING_KEY, written.span(), Message.of("missing-key.value", key.name()), hint);
    } else {
      commented.lost(Message.quoted(key.name()), value).ifPresent(diagnostics::add);
    }
  }

  private void missing(Message name, YamlMapping mapping, Key key) {
    Span start = new Span(mapping.span().start(), mapping.span().start());
    report(
        Code.MISSING_KEY,
        start,
        Message.of("missing-key", key.name(), name),
        Message.of("missing-key.hint", key.name()));
  }

  private Optional<YamlNode> checkList(Message name, YamlNode node, Shape.ListOf list) {
    if (node instanceof YamlSequence sequence) {
      List<YamlNode> right =
          sequence.items().stream()
              .map(item -> check(name, item, list.item()))
              .flatMap(Optional::stream)
              .toList();
      return Optional.of(new YamlSequence(right, sequence.span()));
    }
    return list.orSingle() ? check(name, node, list.item()) : wrongType(name, node, list);
  }

  private Optional<YamlNode> checkOutline(Message name, YamlNode node, Shape.Outline outline) {
    if (!(node instanceof YamlSequence sequence)) {
      return wrongType(name, node, new Shape.ListOf(outline, false));
    }
    List<YamlNode> right = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      if (item instanceof YamlMapping) {
        check(name, item, outline.group()).ifPresent(right::add);
      } else if (item instanceof YamlScalar scalar && !scalar.isNull()) {
        check(name, item, Shape.text()).ifPresent(right::add);
      } else {
        report(
            Code.WRONG_TYPE,
            item.span(),
            Message.of("wrong-type.nav", item.description()),
            Message.of("wrong-type.nav.hint"));
      }
    }
    return Optional.of(new YamlSequence(right, sequence.span()));
  }

  private Optional<YamlNode> checkMap(Message name, YamlNode node, Shape.MapOf map) {
    if (!(node instanceof YamlMapping mapping)) {
      return wrongType(name, node, map);
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

  private boolean isRight(Message name, YamlNode node, Shape shape) {
    if (!(node instanceof YamlScalar scalar)) {
      wrongType(name, node, shape);
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
      wrongType(name, node, shape);
    }
    return !wrong;
  }

  private boolean isOneOf(Message name, YamlScalar scalar, List<String> values) {
    boolean right = values.contains(scalar.text());
    if (!right) {
      Message message = Message.of("unknown-value", scalar.text(), name);
      Message hint = Nearest.hint(scalar.text(), values, oneOf(values));
      report(Code.UNKNOWN_VALUE, scalar.span(), message, hint);
    }
    return right;
  }

  private static Message oneOf(List<String> values) {
    return values.isEmpty()
        ? Message.of("use-one.none")
        : Message.of("use-one", String.join(", ", values));
  }

  private boolean isOfForm(Message name, YamlScalar scalar, Shape.Formatted form) {
    boolean right = form.pattern().matcher(scalar.text()).matches();
    if (!right) {
      report(
          Code.WRONG_TYPE,
          scalar.span(),
          Message.of("wrong-type.form", scalar.text(), name, form.description()),
          Message.of(
              "wrong-type.form.hint",
              Days.turned(scalar.text())
                  .filter(day -> form.pattern().matcher(day).matches())
                  .orElse(form.example())));
    }
    return right;
  }

  private static boolean isNumber(YamlScalar scalar, Shape.Numeric number) {
    return scalar.type() == YamlScalar.Type.INTEGER
        || (!number.whole() && scalar.type() == YamlScalar.Type.DECIMAL);
  }

  private static Message description(Shape shape) {
    if (shape instanceof Shape.ListOf) {
      return Message.of("type.list");
    }
    if (shape instanceof Shape.Structure || shape instanceof Shape.MapOf) {
      return Message.of("type.keys");
    }
    if (shape instanceof Shape.Numeric number) {
      return Message.of(number.whole() ? "type.whole" : "type.number");
    }
    if (shape instanceof Shape.Formatted form) {
      return form.description();
    }
    return Message.of(shape instanceof Shape.Flag ? "type.flag" : "type.text");
  }

  private static Message hint(Shape shape) {
    if (shape instanceof Shape.ListOf) {
      return Message.of("wrong-type.items.hint");
    }
    if (shape instanceof Shape.Structure || shape instanceof Shape.MapOf) {
      return Message.of("wrong-type.keys.hint");
    }
    if (shape instanceof Shape.Numeric) {
      return Message.of("wrong-type.number.hint");
    }
    if (shape instanceof Shape.Formatted form) {
      return Message.of("wrong-type.form.hint", form.example());
    }
    return Message.of(
        shape instanceof Shape.Flag ? "wrong-type.flag.hint" : "wrong-type.text.hint");
  }

  private Optional<YamlNode> wrongType(Message name, YamlNode node, Shape wanted) {
    Message message = Message.of("wrong-type", name, description(wanted), node.description());
    report(Code.WRONG_TYPE, node.span(), message, hint(node, wanted));
    return Optional.empty();
  }

  /** The key whose value is meant where nothing but a text stands. */
  private static Optional<String> textKey(Shape.Structure structure) {
    return Stream.of("text", "title").filter(structure.names()::contains).findFirst();
  }

  private Message hint(YamlNode node, Shape wanted) {
    if (node instanceof YamlScalar scalar && wanted instanceof Shape.Structure structure) {
      return textKey(structure)
          .map(key -> Message.of("wrong-type.keyed.hint", key, scalar.text()))
          .orElseGet(() -> hint(wanted));
    }
    int start = node.span().start();
    boolean doubled = start > 0 && file.text().startsWith("[[", start - 1);
    return doubled && node instanceof YamlSequence
        ? Message.of("wrong-type.brackets.hint")
        : hint(wanted);
  }

  private void report(Code code, Span span, Message message, Message hint) {
    diagnostics.add(file.diagnostic(code, span, message, hint));
  }
}
