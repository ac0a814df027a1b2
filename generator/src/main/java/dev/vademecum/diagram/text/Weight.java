package dev.vademecum.diagram.text;

/** The two weights of the sans. */
public enum Weight {
  REGULAR,
  SEMIBOLD
}
