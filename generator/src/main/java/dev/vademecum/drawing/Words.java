package dev.vademecum.drawing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Turns the constants of an enum into the words that authors write, and back. */
final class Words {
  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static List<String> of(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Words::of).toList();
  }

  /** The constant of that word, or another one where there is none. */
  static <E extends Enum<E>> E find(E[] constants, String word, E otherwise) {
    return Arrays.stream(constants)
        .filter(constant -> of(constant).equals(word))
        .findFirst()
        .orElse(otherwise);
  }
}
