package dev.vademecum.yaml;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Holds YAML against its shape and reports every difference at its place. */
public final class ShapeCheck {
  private static final String OWN_KEYS = "x-";

  private static final int FEW_KEYS = 12;

  /** What other formats, or memory, call a key. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "year", "issued",
          "date", "issued",
          "journal", "container-title",
          "booktitle", "container-title",
          "pages", "page",
          "address", "publisher-place",
          "name", "family",
          "goal", "aim",
          "purpose", "aim",
          "description", "summary");

  private final SourceFile file;
  private final Diagnostics diagnostics;

  public ShapeCheck(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
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
        unknownKey(name, mapping, entry, structure.names());
      }
    }
    for (Key key : structure.keys()) {
      boolean required = isRequired(key, mapping) && mapping.isWhole();
      if (required && mapping.get(key.name()).isEmpty() && !isMeant(key, mapping, structure)) {
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

  /** Whether a key of another name is this one, or one that may stand for it, mistyped. */
  private static boolean isMeant(Key key, YamlMapping mapping, Shape.Structure structure) {
    List<String> absent =
        structure.names().stream().filter(known -> mapping.get(known).isEmpty()).toList();
    return mapping.entries().stream()
        .map(entry -> entry.key().text())
        .filter(written -> structure.key(written).isEmpty())
        .filter(written -> !written.startsWith(OWN_KEYS))
        .flatMap(written -> Nearest.names(written, absent).stream().limit(1))
        .anyMatch(meant -> meant.equals(key.name()) || key.instead().contains(meant));
  }

  private Optional<YamlMapping.Entry> checkPresent(
      Key key, YamlMapping.Entry entry, YamlMapping mapping) {
    boolean empty = entry.value() instanceof YamlScalar scalar && scalar.isNull();
    if (empty && isRequired(key, mapping)) {
      report(
          Code.MISSING_KEY,
          entry.key().span(),
          Message.of("missing-key.value", key.name()),
          Message.of("missing-key.value.hint", key.name()));
    }
    return empty
        ? Optional.empty()
        : check(key.name(), entry.value(), key.shape())
            .map(value -> new YamlMapping.Entry(entry.key(), value));
  }

  private void unknownKey(
      Message name, YamlMapping mapping, YamlMapping.Entry entry, List<String> known) {
    YamlScalar key = entry.key();
    List<YamlMapping.Entry> all = mapping.entries();
    int at = all.indexOf(entry);
    boolean cut = isAfterComma(entry);
    boolean more = cut && at > 0 && isAfterComma(all.get(at - 1)) && !known(all.get(at - 1), known);
    if (key.text().startsWith(OWN_KEYS) || more) {
      return; // the rest of a value that is reported at its second part
    }
    Message hint =
        cut ? cutHint(all, at, known) : Nearest.hint(meant(key.text(), known), knownHint(known));
    report(Code.UNKNOWN_KEY, key.span(), Message.of("unknown-key", key.text(), name), hint);
  }

  private static List<String> meant(String unknown, List<String> known) {
    String here = ELSEWHERE.getOrDefault(unknown.toLowerCase(Locale.ROOT), "");
    return known.contains(here) ? List.of(here) : Nearest.names(unknown, known);
  }

  /** All keys where they can be taken in at a glance. */
  private static Message knownHint(List<String> known) {
    return known.size() > FEW_KEYS
        ? Message.of("unknown-key.hint")
        : Message.of(
            "unknown-key.known.hint", Message.and(known.stream().map(Message::quoted).toList()));
  }

  private static boolean known(YamlMapping.Entry entry, List<String> known) {
    return known.contains(entry.key().text());
  }

  /** The value that commas cut into pieces, in quotation marks. */
  private Message cutHint(List<YamlMapping.Entry> all, int at, List<String> known) {
    Optional<YamlMapping.Entry> before = at > 0 ? Optional.of(all.get(at - 1)) : Optional.empty();
    boolean whole = before.filter(entry -> known(entry, known) && isPlain(entry)).isEmpty();
    if (whole) {
      return Message.of("unknown-key.comma.hint");
    }
    int last = at;
    while (last + 1 < all.size()
        && isAfterComma(all.get(last + 1))
        && !known(all.get(last + 1), known)) {
      last++;
    }
    YamlMapping.Entry value = before.get();
    String text =
        file.text().substring(value.value().span().start(), all.get(last).key().span().end());
    String quoted = '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    return Message.of("unknown-key.quote.hint", value.key().text() + ": " + quoted);
  }

  private boolean isPlain(YamlMapping.Entry entry) {
    int start = entry.value().span().start();
    return entry.value() instanceof YamlScalar value
        && !value.isNull()
        && start < file.text().length()
        && "\"'".indexOf(file.text().charAt(start)) < 0;
  }

  /** Whether a key is in fact what follows a comma in {@code {label: Ja, maar}}. */
  private boolean isAfterComma(YamlMapping.Entry entry) {
    String before = file.text().substring(0, entry.key().span().start()).stripTrailing();
    boolean empty = entry.value() instanceof YamlScalar value && value.isNull();
    return empty && before.endsWith(",");
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
          Message.of("wrong-type.form.hint", form.example()));
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
    report(Code.WRONG_TYPE, node.span(), message, hint(wanted));
    return Optional.empty();
  }

  private void report(Code code, Span span, Message message, Message hint) {
    diagnostics.add(file.diagnostic(code, span, message, hint));
  }
}
