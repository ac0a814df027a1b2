package dev.vademecum.yaml;

import dev.vademecum.diagnostic.Message;
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
    TEXT,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    NULL,

    /** At fault, which has been reported; the text is what stands there. */
    UNREADABLE
  }

  public boolean isNull() {
    return type == Type.NULL;
  }

  @Override
  public boolean isWhole() {
    return type != Type.UNREADABLE;
  }

  @Override
  public Message description() {
    return switch (type) {
      case TEXT -> Message.of("type.text");
      case INTEGER -> Message.of("type.whole");
      case DECIMAL -> Message.of("type.number");
      case BOOLEAN -> Message.of("type.flag");
      case NULL, UNREADABLE -> Message.of("type.nothing");
    };
  }
}
