package dev.vademecum.drawing;

/** Where what comes next in a list stands. */
public enum Direction {
  /** To the right. */
  LTR,
  /** To the left. */
  RTL,
  /** Below. */
  TTB,
  /** Above. */
  BTT;

  /** Whether what comes next stands beside, not above or below. */
  public boolean isLevel() {
    return this == LTR || this == RTL;
  }

  /** Whether what comes next stands to the left or above. */
  public boolean isBackwards() {
    return this == RTL || this == BTT;
  }
}
