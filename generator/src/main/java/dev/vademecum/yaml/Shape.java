package dev.vademecum.yaml;

import dev.vademecum.diagnostic.Message;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a value in YAML must look like. One definition serves checking, reading and documentation.
 */
public sealed interface Shape {
  /** Any single value, read as text. */
  record Text() implements Shape {}

  /** A number, whole or not. */
  record Numeric(boolean whole) implements Shape {}

  /** True or false. */
  record Flag() implements Shape {}

  /** One of a closed list of words. */
  record OneOf(List<String> values) implements Shape {
    public OneOf {
      values = List.copyOf(values);
    }
  }

  /**
   * Text of a certain form.
   *
   * @param description in words for an author: "a duration"
   * @param example such as "60 min"
   */
  record Formatted(Message description, Pattern pattern, String example) implements Shape {}

  /** The tag of a language, such as {@code pt-BR}. */
  Formatted LANGUAGE =
      new Formatted(
          Message.of("type.language"), Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"), "nl");

  /** A list of values of one shape, or a single one where {@code orSingle} holds. */
  record ListOf(Shape item, boolean orSingle) implements Shape {}

  /** A mapping with known keys. */
  record Structure(List<Key> keys) implements Shape {
    public Structure {
      keys = List.copyOf(keys);
    }

    public Optional<Key> key(String name) {
      for (Key key : keys) {
        if (key.name().equals(name)) {
          return Optional.of(key);
        }
      }
      return Optional.empty();
    }

    public List<String> names() {
      return keys.stream().map(Key::name).toList();
    }
  }

  /**
   * A mapping whose keys the author chooses.
   *
   * @param key the form of a key, where not every one will do
   */
  record MapOf(Optional<Formatted> key, Shape value) implements Shape {
    public MapOf(Shape value) {
      this(Optional.empty(), value);
    }
  }

  /** Text, or else a mapping with known keys. */
  record TextOr(Shape text, Structure structure) implements Shape {}

  /**
   * A list of texts and of groups, each of which has a name and such a list again.
   *
   * @param label the key of a group's name
   * @param items the key of its list
   */
  record Outline(String label, String items) implements Shape {
    /** What a group has. */
    public Structure group() {
      return structure(Key.required(label, text()), Key.required(items, this));
    }
  }

  /** Whatever; another reader looks at it. */
  record Anything() implements Shape {}

  static Shape text() {
    return new Text();
  }

  /** An address of the web, which alone is safe to link to. */
  static Shape url() {
    return new Formatted(
        Message.of("type.url"), Pattern.compile("https?://\\S+"), "https://example.org/");
  }

  /** A day. */
  static Shape date() {
    return new Formatted(
        Message.of("type.date"),
        Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])"),
        "2026-03-05");
  }

  static Shape texts() {
    return new ListOf(new Text(), true);
  }

  static Shape oneOf(String... values) {
    return new OneOf(List.of(values));
  }

  static Structure structure(Key... keys) {
    return new Structure(List.of(keys));
  }

  static Shape listOf(Shape item) {
    return new ListOf(item, false);
  }

  static Shape oneOrMore(Shape item) {
    return new ListOf(item, true);
  }
}
