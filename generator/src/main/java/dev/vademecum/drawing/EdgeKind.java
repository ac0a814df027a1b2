package dev.vademecum.drawing;

/** What an edge says, which its line shows. */
public enum EdgeKind {
  FLOW,
  FEEDBACK,
  TRANSITION,
  OPPOSITE,
  EXCESS,
  STIMULUS,
  RESPONSE,
  ULTERIOR,
  NEAR,
  FAR,
  RELATION;

  /** The word in an author's file and in the drawing's classes. */
  public String word() {
    return Words.of(this);
  }
}
