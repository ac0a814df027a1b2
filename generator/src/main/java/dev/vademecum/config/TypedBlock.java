package dev.vademecum.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The containers that every handbook has, each with a look and a label of its own. */
public enum TypedBlock {
  EXERCISE,
  QUESTION,
  EXAMPLE,
  WORKSHEET;

  /** The names as authors write them. */
  public static List<String> names() {
    return Arrays.stream(values()).map(block -> block.name().toLowerCase(Locale.ROOT)).toList();
  }
}
