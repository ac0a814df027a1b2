package dev.vademecum.yaml;

import dev.vademecum.source.Span;

/**
 * A single value.
 *
 * @param text as written, without quotes; dates and times stay text
 * @param type what YAML 1.2's core schema makes of it
 */
public record YamlScalar(String text, Type type, Span span) implements YamlNode {
  /** The kinds of scalar in YAML 1.2's core schema. */
  public enum Type {
    TEXT("text"),
    INTEGER("a whole number"),
    DECIMAL("a number"),
    BOOLEAN("true or false"),
    NULL("nothing");

    private final String description;

    Type(String description) {
      this.description = description;
    }
  }

  public boolean isNull() {
    return type == Type.NULL;
  }

  @Override
  public String description() {
    return type.description;
  }
}
