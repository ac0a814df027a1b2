package dev.vademecum;

/** Is told how far a build has come. The build has no clock; whoever listens may have one. */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress NONE = (stage, count) -> {};

  /**
   * A stage is done, which began where the one before ended. Those of an edition come once for
   * each.
   *
   * @param count of what it has made
   */
  void done(Stage stage, int count);
}
