package dev.vademecum.yaml;

import dev.vademecum.source.Located;
import dev.vademecum.source.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the values of a mapping that {@link ShapeCheck} has looked at. Whatever has the wrong shape
 * counts as absent here, since it has been reported there.
 */
public record Fields(YamlMapping mapping) {
  public Span span() {
    return mapping.span();
  }

  /** The same with another value of a key, which may be new. */
  public Fields with(String key, YamlNode value) {
    List<YamlMapping.Entry> entries = new ArrayList<>(mapping.entries());
    entries.removeIf(entry -> entry.key().text().equals(key));
    YamlScalar name = new YamlScalar(key, YamlScalar.Type.TEXT, value.span());
    entries.add(new YamlMapping.Entry(name, value));
    return new Fields(new YamlMapping(entries, span()));
  }

  public boolean has(String key) {
    return node(key).isPresent();
  }

  /** The value, where there is one that is not empty. */
  public Optional<YamlNode> node(String key) {
    return mapping.get(key).filter(node -> !(node instanceof YamlScalar s && s.isNull()));
  }

  /** The text at a key with its place. */
  public Optional<Located<String>> located(String key) {
    return node(key).flatMap(Fields::located);
  }

  /** The text at a key, or empty. */
  public String text(String key) {
    return located(key).map(Located::value).orElse("");
  }

  /** The texts at a key, whether it holds one or a list. */
  public List<Located<String>> texts(String key) {
    return items(key).map(Fields::located).flatMap(Optional::stream).toList();
  }

  /** The texts in a value, whether it is one or a list. */
  public static List<Located<String>> texts(YamlNode node) {
    return items(node).map(Fields::located).flatMap(Optional::stream).toList();
  }

  /** The texts at a key without their places. */
  public List<String> strings(String key) {
    return texts(key).stream().map(Located::value).toList();
  }

  public boolean flag(String key) {
    return text(key).equals("true");
  }

  public OptionalInt integer(String key) {
    OptionalDouble number = number(key);
    return number.isPresent() ? OptionalInt.of((int) number.getAsDouble()) : OptionalInt.empty();
  }

  public OptionalDouble number(String key) {
    return node(key).map(Fields::number).orElse(OptionalDouble.empty());
  }

  /** The number that a value is. */
  public static OptionalDouble number(YamlNode node) {
    return Optional.of(node)
        .filter(YamlScalar.class::isInstance)
        .map(YamlScalar.class::cast)
        .filter(Fields::isNumber)
        .map(scalar -> OptionalDouble.of(parse(scalar)))
        .orElse(OptionalDouble.empty());
  }

  /** The mapping at a key. */
  public Optional<Fields> fields(String key) {
    return node(key).flatMap(Fields::of);
  }

  /** The mappings in the list at a key. */
  public List<Fields> list(String key) {
    return items(key).map(Fields::of).flatMap(Optional::stream).toList();
  }

  /** The items at a key, each made into something. */
  public <T> List<T> map(String key, Function<YamlNode, T> function) {
    return items(key).map(function).toList();
  }

  public static Optional<Fields> of(YamlNode node) {
    return node instanceof YamlMapping mapping
        ? Optional.of(new Fields(mapping))
        : Optional.empty();
  }

  public static Optional<Located<String>> located(YamlNode node) {
    return node instanceof YamlScalar scalar && !scalar.isNull()
        ? Optional.of(new Located<>(scalar.text(), scalar.span()))
        : Optional.empty();
  }

  private Stream<YamlNode> items(String key) {
    return node(key).map(Fields::items).orElseGet(Stream::empty);
  }

  private static Stream<YamlNode> items(YamlNode node) {
    return node instanceof YamlSequence list ? list.items().stream() : Stream.of(node);
  }

  private static boolean isNumber(YamlScalar scalar) {
    return scalar.type() == YamlScalar.Type.INTEGER || scalar.type() == YamlScalar.Type.DECIMAL;
  }

  private static double parse(YamlScalar scalar) {
    String text = scalar.text().replace("_", "");
    if (text.startsWith("0x") || text.startsWith("0o")) {
      return new BigInteger(text.substring(2), text.startsWith("0x") ? 16 : 8).doubleValue();
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".inf") || lower.endsWith(".nan")) {
      return Double.NaN;
    }
    return Double.parseDouble(text);
  }
}
