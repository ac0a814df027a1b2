package dev.vademecum.yaml;

/** A key that a mapping may have. */
public record Key(String name, Shape shape, Need need) {
  /** Whether an author must give a key. */
  public enum Need {
    REQUIRED,
    RECOMMENDED,
    OPTIONAL
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
}
