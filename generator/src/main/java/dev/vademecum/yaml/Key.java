package dev.vademecum.yaml;

import java.util.Optional;

/**
 * A key that a mapping may have.
 *
 * @param edition the one edition whose text it always holds, as if it were marked for it
 * @param otherwise the value that counts where the key is absent
 */
public record Key(
    String name, Shape shape, Need need, Optional<String> edition, Optional<String> otherwise) {
  /** Whether an author must give a key. */
  public enum Need {
    REQUIRED,
    RECOMMENDED,
    OPTIONAL
  }

  public Key(String name, Shape shape, Need need) {
    this(name, shape, need, Optional.empty(), Optional.empty());
  }

  public static Key required(String name, Shape shape) {
    return new Key(name, shape, Need.REQUIRED);
  }

  public static Key recommended(String name, Shape shape) {
    return new Key(name, shape, Need.RECOMMENDED);
  }

  public static Key optional(String name, Shape shape) {
    return new Key(name, shape, Need.OPTIONAL);
  }

  /** The same key with another shape. */
  public Key with(Shape other) {
    return new Key(name, other, need, edition, otherwise);
  }

  /** The same key, whose text only some readers see. */
  public Key onlyIn(String readers) {
    return new Key(name, shape, need, Optional.of(readers), otherwise);
  }

  /** The same key, for which this value counts where it is absent. */
  public Key otherwise(String value) {
    return new Key(name, shape, need, edition, Optional.of(value));
  }
}
