package dev.vademecum.yaml;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Span;

/** A value in a YAML document with its place. */
public sealed interface YamlNode permits YamlScalar, YamlSequence, YamlMapping {
  Span span();

  /** Whether all of it could be read. */
  boolean isWhole();

  /** What this is, in words for an author, such as "a list". */
  Message description();
}
