package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
    return find(constants, word).orElse(otherwise);
  }

  /** The constant of that word. */
  static <E extends Enum<E>> Optional<E> find(E[] constants, String word) {
    return Arrays.stream(constants).filter(constant -> of(constant).equals(word)).findFirst();
  }

  /** A text without its soft hyphens. */
  static String plain(String text) {
    return text.replace("\u00AD", "");
  }

  static String plain(Located<String> text) {
    return plain(text.value());
  }

  /** A text without its soft hyphens; empty where there is none. */
  static String plain(Optional<Located<String>> text) {
    return text.map(Words::plain).orElse("");
  }
}
