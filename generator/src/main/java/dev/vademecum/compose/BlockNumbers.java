package dev.vademecum.compose;

import java.util.HashMap;
import java.util.Map;

/** Counts exercises, examples and worksheets through a page. */
final class BlockNumbers {
  private final Map<String, Integer> counts = new HashMap<>();

  int next(String name) {
    return counts.merge(name, 1, Integer::sum);
  }
}
