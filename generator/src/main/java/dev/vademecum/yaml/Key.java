package dev.vademecum.yaml;

import java.util.List;
import java.util.Optional;

/**
 * A key that a mapping may have.
 *
 * @param edition the one edition whose text it always holds, as if it were marked for it
 * @param otherwise the value that counts where the key is absent
 * @param instead other keys of the mapping that together may stand for a required one, as long as
 *     one of them has words
 */
public record Key(
    String name,
    Shape shape,
    Need need,
    Optional<String> edition,
    Optional<String> otherwise,
    List<String> instead) {
  /** Whether an author must give a key. */
  public enum Need {
    REQUIRED,
    RECOMMENDED,
    OPTIONAL
  }

  public Key {
    instead = List.copyOf(instead);
  }

  public Key(String name, Shape shape, Need need) {
    this(name, shape, need, Optional.empty(), Optional.empty(), List.of());
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
    return new Key(name, other, need, edition, otherwise, instead);
  }

  /** The same key, whose text only some readers see. */
  public Key onlyIn(String readers) {
    return new Key(name, shape, need, Optional.of(readers), otherwise, instead);
  }

  /** The same key, for which this value counts where it is absent. */
  public Key otherwise(String value) {
    return new Key(name, shape, need, edition, Optional.of(value), instead);
  }

  /** The same key, for which these may stand. */
  public Key unless(List<String> others) {
    return new Key(name, shape, need, edition, otherwise, others);
  }
}
