package dev.vademecum.drawing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Copies that nobody can change. */
final class Copies {
  private Copies() {}

  /** A copy that keeps the order, which {@link Map#copyOf} does not. */
  static <K, V> Map<K, V> ordered(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
