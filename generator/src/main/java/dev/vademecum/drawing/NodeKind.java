package dev.vademecum.drawing;

/** What a node stands for, which its outline shows. */
public enum NodeKind {
  QUESTION,
  STEP,
  RESULT,
  ENTRY,
  EXIT,
  ROLE,
  LEVEL,
  FORCE,
  /** Where an author gives none. */
  PLAIN;

  /** The word in an author's file and in the drawing's classes. */
  public String word() {
    return Words.of(this);
  }
}
